import type { APIRoute, GetStaticPaths } from 'astro';
import { matcherAssets, type Asset } from '../../knowledge/assets.ts';

/** The files that the paste box loads. */
export const getStaticPaths: GetStaticPaths = () =>
  Object.values(matcherAssets()).map(({ path, body }: Asset) => ({
    params: { file: path.slice('/matcher/'.length, -'.json'.length) },
    props: { body },
  }));

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
