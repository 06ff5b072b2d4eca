import { twinPath } from '../reading/machine/twins.ts';

/** Picture of the pages that have none of their own. */
export const COMMON_PICTURE = '/social/faultline.png';

/** Path of the picture for links to a page: its own for an issue, a guide and a tool. */
export function socialPath(path: string): string {
  const twin = twinPath(path);
  return twin === undefined ? COMMON_PICTURE : `/social${twin.replace(/\.md$/, '.png')}`;
}
