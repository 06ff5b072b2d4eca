import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../../reading/catalogue.ts';
import { issueMarkdown } from '../../../reading/machine/page-markdown.ts';

export const getStaticPaths = (async () => {
  const { issues } = await catalogue();
  return issues.map((issue) => {
    const [tool, name] = issue.id.split('/');
    return { params: { tool, name }, props: { issue } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { issue } }) => {
  const { tool, issue: issueOf } = await catalogue();
  const source = readFileSync(`content/issues/${issue.id}.mdx`, 'utf8');
  const toolName = tool(issue.data.tool)?.data.name ?? issue.data.tool;
  return new Response(issueMarkdown(issue, toolName, source, (id) => issueOf(id)?.data.title));
};
