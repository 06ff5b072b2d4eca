import { PHASES, type Phase } from '../knowledge/schema/index.ts';
import { ADVANCE, drawable, textOutline } from './face.ts';
import { breakLines } from './lines.ts';

/** Size that the networks ask for, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** What a picture shows. */
export interface Card {
  readonly title: string;
  /** What stands above the title: a tool, or the kind of page. */
  readonly above: string;
  /** Where in a release it breaks; without it the line trembles in the middle. */
  readonly phase?: Phase;
}

const MARGIN = 72;
/** Sizes of the title with the lines that fit: the largest that takes all of it. */
const SIZES = [
  { size: 64, most: 3 },
  { size: 50, most: 4 },
  { size: 42, most: 5 },
] as const;
const LINE = 1.26;

/** The colours of the log, which are the same in both themes. */
const GROUND = '#15171a';
const INK = '#eceae4';
const SOFT = '#8d95a0';
const FAULT = '#ff6a4d';

/** Makes the regular face as heavy as the site's headings: thousandths of the size, around the outlines. */
const BOLDER = 28;

/** Base lines from above: of the name, of what stands above the title, of the line that trembles, of the phases. */
const NAME = 94;
const ABOVE = 164;
const LEVEL = 512;
const PHASE_NAMES = 594;

/** A page's picture for links to it, as SVG. Text is drawn as outlines. */
export function socialCard({ title, above, phase }: Card): string {
  const words = drawable(title);
  const { size, most } = SIZES.find((one) => linesOf(words, one.size, Infinity).length <= one.most) ?? SIZES[2];
  const lines = linesOf(words, size, most).map((line, index) =>
    textOutline(line, MARGIN, ABOVE + 26 + size + index * size * LINE, size),
  );
  const trace = `M-4 ${LEVEL}H${placeOf(phase) - 60}l16 0 14 -11 14 22 18 -62 22 98 18 -68 13 29 11 -8h${WIDTH}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${GROUND}"/>
<g fill="none" stroke="${FAULT}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">
<path d="M${MARGIN} ${NAME - 9}h14l6-14 10 28 8-22 4 8h16"/>
<path d="${trace}"/>
</g>
<g fill="${INK}">${textOutline('faultline', MARGIN + 76, NAME, 30)}</g>
<g fill="${SOFT}">${textOutline(drawable(above), MARGIN, ABOVE, 28)}</g>
<g fill="${INK}" stroke="${INK}" stroke-width="${BOLDER}" stroke-linejoin="round">${lines.join('')}</g>
${phase === undefined ? '' : PHASES.map((name) => label(name, name === phase)).join('')}
</svg>`;
}

const linesOf = (text: string, size: number, most: number): string[] =>
  breakLines(text, Math.floor((WIDTH - 2 * MARGIN) / (size * ADVANCE)), most);

/** The phases share the width evenly; what is of no phase stands in the middle. */
function placeOf(phase: Phase | undefined): number {
  if (phase === undefined) return WIDTH / 2;
  const step = (WIDTH - 2 * MARGIN) / PHASES.length;
  return MARGIN + step * (PHASES.indexOf(phase) + 0.5);
}

function label(phase: Phase, here: boolean): string {
  const size = 22;
  const x = placeOf(phase) - (phase.length * size * ADVANCE) / 2;
  return `<g fill="${here ? FAULT : SOFT}">${textOutline(phase, x, PHASE_NAMES, size)}</g>`;
}
