import type { APIRoute, GetStaticPaths } from 'astro';
import { matcherAssets, type Asset } from '../../knowledge/assets.ts';

/** The two files that the paste box loads. */
export const getStaticPaths: GetStaticPaths = () =>
  Object.values(matcherAssets()).map((asset: Asset) => ({ params: { file: asset.path.slice('/matcher/'.length) }, props: { body: asset.body } }));

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
