import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../reading/catalogue.ts';
import { toolMarkdown } from '../../reading/machine/page-markdown.ts';

export const getStaticPaths = (async () => {
  const { tools } = await catalogue();
  return tools.map((tool) => ({ params: { tool: tool.id }, props: { tool } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { tool } }) =>
  new Response(toolMarkdown(tool, tool.issues));
