import { CHART_STYLE } from '../chart-style.ts';
import type { Reliability, Scores } from './score.ts';

const WIDTH = 640;
const HEIGHT = 190;
const LEFT = 150;
const RIGHT = 30;
const TOP = 52;
const ROW = 34;
/** Standard deviations to both sides of a normal distribution that hold 95 % of it. */
const Z = 1.96;

/** Draws how often each confidence was right, with the range that holds the true share in 95 of 100 cases, as an SVG document. */
export function drawReliability({ reliability }: Pick<Scores, 'reliability'>): string {
  const shown = (['certain', 'likely', 'possible'] as const).filter((name) => reliability[name].shown > 0);
  const said = shown.map((name) => `${name}: ${percent(shareOf(reliability[name]))}`).join('; ');
  const title = 'How often the first finding of a log was right';
  const bottom = TOP + 3 * ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-label="${title}. ${said}">
${CHART_STYLE}
<text class="title" x="24" y="24">${title}</text>
${[0, 0.25, 0.5, 0.75, 1].map((tick) => `<path class="grid" d="M${across(tick)} ${String(TOP - 8)}V${String(bottom)}"/><text x="${across(tick)}" y="${String(bottom + 18)}" text-anchor="middle">${percent(tick)}</text>`).join('\n')}
${shown.map((name, row) => drawRow(name, reliability[name], TOP + row * ROW + ROW / 2)).join('\n')}
</svg>
`;
}

function drawRow(name: string, found: Reliability, y: number): string {
  const [low, high] = wilson(found);
  return `<text x="24" y="${String(y + 4)}">${name} (${String(found.shown)})</text><path class="line" d="M${across(low)} ${String(y)}H${across(high)}"/><circle class="dot" cx="${across(shareOf(found))}" cy="${String(y)}" r="5"><title>${percent(shareOf(found))}</title></circle>`;
}

/** The score interval of a share (Wilson 1927): unlike the usual one it stays within 0 and 1, and holds for small numbers. */
export function wilson({ shown, right }: Reliability): [low: number, high: number] {
  const share = right / shown;
  const middle = share + Z ** 2 / (2 * shown);
  const spread = Z * Math.sqrt((share * (1 - share)) / shown + Z ** 2 / (4 * shown ** 2));
  const scale = 1 + Z ** 2 / shown;
  return [(middle - spread) / scale, (middle + spread) / scale];
}

const shareOf = ({ shown, right }: Reliability): number => right / shown;
const across = (share: number): string => (LEFT + share * (WIDTH - LEFT - RIGHT)).toFixed(1);
const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
