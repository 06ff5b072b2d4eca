import { CHART_STYLE } from '../chart-style.ts';

/** A measured value. Both are greater than 0. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a chart shows. */
export interface Chart {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly points: readonly Point[];
  /** Writes a value of the horizontal and of the vertical axis. */
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
}

const WIDTH = 640;
const HEIGHT = 320;
const LEFT = 70;
const RIGHT = 30;
const TOP = 50;
const BOTTOM = 55;

/** Draws points joined by a line over two logarithmic axes, as an SVG document that fits light and dark pages. */
export function drawChart({ title, x, y, points, formatX, formatY }: Chart): string {
  const ticksX = decades(points.map((point) => point.x));
  const ticksY = decades(points.map((point) => point.y));
  const across = scale(ticksX, LEFT, WIDTH - RIGHT);
  const up = scale(ticksY, HEIGHT - BOTTOM, TOP);
  const at = (point: Point): string => `${fixed(across(point.x))},${fixed(up(point.y))}`;
  const summary = points.map((point) => `${formatX(point.x)}: ${formatY(point.y)}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-label="${title}. ${summary}">
${CHART_STYLE}
<text class="title" x="${String(LEFT)}" y="24">${title}</text>
${ticksX.map((tick) => `<path class="grid" d="M${fixed(across(tick))} ${String(TOP)}V${String(HEIGHT - BOTTOM)}"/><text x="${fixed(across(tick))}" y="${String(HEIGHT - BOTTOM + 18)}" text-anchor="middle">${formatX(tick)}</text>`).join('\n')}
${ticksY.map((tick) => `<path class="grid" d="M${String(LEFT)} ${fixed(up(tick))}H${String(WIDTH - RIGHT)}"/><text x="${String(LEFT - 8)}" y="${fixed(up(tick) + 4)}" text-anchor="end">${formatY(tick)}</text>`).join('\n')}
<text x="${String((LEFT + WIDTH - RIGHT) / 2)}" y="${String(HEIGHT - 12)}" text-anchor="middle">${x}</text>
<text x="${String(LEFT)}" y="42">${y}</text>
<polyline class="line" points="${points.map(at).join(' ')}"/>
${points.map((point) => `<circle class="dot" cx="${fixed(across(point.x))}" cy="${fixed(up(point.y))}" r="4"><title>${formatX(point.x)}: ${formatY(point.y)}</title></circle>`).join('\n')}
</svg>
`;
}

/** The powers of ten that hold all values between the first and the last of them. */
function decades(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
}

function scale(ticks: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log10(ticks[0] ?? 1), Math.log10(ticks.at(-1) ?? 10)];
  return (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
}

const fixed = (value: number): string => value.toFixed(1);
