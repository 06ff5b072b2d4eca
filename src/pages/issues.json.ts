import type { APIRoute } from 'astro';
import { catalogue } from '../reading/catalogue.ts';
import { issuesFile } from '../reading/machine/issues-file.ts';

export const GET: APIRoute = async () => {
  const { issues, tools } = await catalogue();
  return Response.json(issuesFile(issues, tools));
};
