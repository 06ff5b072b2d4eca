import type { APIRoute, GetStaticPaths } from 'astro';
import { icon, ICONS, type IconName } from '../../pictures/icons.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(ICONS).map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: IconName }> = async ({ props: { name } }) =>
  new Response(new Uint8Array(await icon(name)), { headers: { 'content-type': 'image/png' } });
