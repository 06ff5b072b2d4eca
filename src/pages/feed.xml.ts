import type { APIRoute } from 'astro';
import { catalogue } from '../reading/catalogue.ts';
import { feed } from '../reading/machine/feed.ts';

export const GET: APIRoute = async () => {
  const { issues, tool } = await catalogue();
  return new Response(
    feed(issues, (id) => tool(id)?.data.name ?? id),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
};
