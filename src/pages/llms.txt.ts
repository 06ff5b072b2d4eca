import type { APIRoute } from 'astro';
import { catalogue } from '../reading/catalogue.ts';
import { llmsText } from '../reading/machine/llms.ts';

export const GET: APIRoute = async () => {
  const { guides, groups } = await catalogue();
  return new Response(llmsText(guides, groups));
};
