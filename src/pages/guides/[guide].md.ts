import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../reading/catalogue.ts';
import { guideMarkdown } from '../../reading/machine/page-markdown.ts';

export const getStaticPaths = (async () => {
  const { guides } = await catalogue();
  return guides.map((guide) => ({ params: { guide: guide.id }, props: { guide } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { guide } }) => {
  const { issue: issueOf } = await catalogue();
  const source = readFileSync(`content/guides/${guide.id}.mdx`, 'utf8');
  return new Response(guideMarkdown(guide, source, (id) => issueOf(id)?.data.title));
};
