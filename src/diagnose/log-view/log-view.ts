import type { Diagnosis } from '../../matcher/types.ts';
import type { Cards } from '../card.ts';
import type { Question } from '../worker/engine.ts';
import { formatCount, formatNumber } from '../../format.ts';
import type { Section } from '../log/section.ts';
import type { LogReply } from '../worker/protocol.ts';
import { el } from '../../browser/el.ts';
import { drawRow } from './draw-row.ts';
import { Finder } from './finder.ts';
import { listenForKeys } from './keys.ts';
import { LineCache } from './line-cache.ts';
import { LogContents } from './log-contents.ts';
import { LogFoot } from './log-foot.ts';
import { LogMap } from './log-map.ts';
import { LogWalk } from './log-walk.ts';
import { MarkSteps } from './mark-steps.ts';
import { modeButtons, type Modes } from './modes.ts';
import { RowList } from './row-list.ts';
import { SectionJump } from './section-jump.ts';

/** Rows above and below those in sight whose text is fetched. */
const AHEAD = 40;

/** What the reader has chosen for one log stays for the next. Where lines hardly fit, they begin wrapped. */
const chosen = { colours: true, wrap: matchMedia('(max-width: 40rem)').matches };

export interface LogViewOptions {
  readonly diagnosis: Diagnosis;
  /** The parts of a log that came as several files. */
  readonly sections: readonly Section[];
  readonly cards: Cards;
  /** Asks the worker; the answers go to `receive`. */
  readonly ask: (question: Question) => void;
  /** Tells those who cannot see it. */
  readonly say: (text: string) => void;
}

/** One log, whole: its lines, its map, and the ways through it. */
export class LogView {
  readonly #options: LogViewOptions;
  readonly #log: LogContents;
  readonly #cache: LineCache;
  readonly #rows: RowList;
  readonly #map: LogMap;
  readonly #find: Finder;
  readonly #foot: LogFoot;
  readonly #marks: MarkSteps;
  readonly #jump: SectionJump;
  readonly #walk: LogWalk;
  readonly #modes: Modes = { fold: false, ...chosen };

  /** @param host empty; is filled and shown */
  constructor(host: HTMLElement, options: LogViewOptions) {
    const { diagnosis, sections, ask } = options;
    this.#options = options;
    this.#log = new LogContents(diagnosis, sections);
    this.#cache = new LineCache((first, count) => ask({ type: 'rows', first, count }));
    this.#rows = new RowList({
      draw: (index) => this.#draw(index),
      onMove: (first, last) => this.#moved(first, last),
    });
    const { element } = this.#rows;
    element.setAttribute('aria-label', `Log of ${formatCount(diagnosis.lineCount, 'line')}`);
    element.style.setProperty('--digits', String(formatNumber(diagnosis.lineCount).length));
    const walk = new LogWalk({
      log: this.#log,
      rows: this.#rows,
      onLed: (line) => this.#marks.tell(line),
      say: options.say,
    });
    this.#walk = walk;
    this.#map = new LogMap((line) => walk.show(line));
    this.#foot = new LogFoot(diagnosis.lineCount, (level) => walk.stepLevel(level, 1));
    this.#find = new Finder({
      hits: this.#log.hits,
      ask: (query) => ask({ type: 'find', query }),
      goTo: (line) => walk.goTo(line),
      top: () => walk.sight[0],
      step: (step) => walk.step(this.#log.hits, step, 'Found'),
      onChange: () => {
        this.#map.show(this.#log);
        this.#rows.redraw();
      },
      onLeave: () => this.focus(),
      say: options.say,
    });
    this.#marks = new MarkSteps({
      ...options,
      marks: this.#log.marks,
      goTo: (line) => walk.goTo(line),
    });
    this.#jump = new SectionJump({ sections, marks: this.#log.marks, goTo: (line) => walk.top(line) });
    const panes = el('div', { class: 'panes' }, this.#rows.element, this.#map.element);
    const view = el('div', { class: 'log-view' }, this.#bar(), panes, this.#foot.element);
    this.#listen(view);
    host.replaceChildren(view);
    host.hidden = false;
    this.#start();
  }

  /** Takes what the worker answers. */
  receive(reply: LogReply): void {
    if (reply.type === 'rows') {
      this.#cache.receive(reply.first, reply.rows);
      this.#rows.complete();
    } else if (reply.type === 'levels') {
      this.#log.addLevels(reply.errors, reply.warnings);
      this.#foot.tell(this.#log.errors, this.#log.warnings, reply.done);
      this.#map.show(this.#log);
      if (this.#log.folded) this.#walk.reshape();
      else if (this.#isNear(reply.errors) || this.#isNear(reply.warnings)) this.#rows.redraw();
    } else if (reply.type === 'found') this.#find.receive(reply);
    else if (reply.type === 'lost') this.#foot.lost();
  }

  /** Leads to a line: unfolds it, brings it into sight and marks it. */
  goTo(line: number): void {
    this.#walk.goTo(line);
  }

  /** Moves the focus to the lines, where the keys of the view work. */
  focus(): void {
    this.#rows.element.focus({ preventScroll: true });
  }

  #bar(): HTMLElement {
    const modes = modeButtons(this.#modes, (mode) => this.#changed(mode));
    return el('div', { class: 'log-bar' }, this.#jump.element, this.#marks.element, this.#find.field.element, modes);
  }

  #changed(mode: keyof Modes): void {
    const { fold, wrap, colours } = this.#modes;
    Object.assign(chosen, { wrap, colours });
    if (mode === 'colours') return this.#rows.redraw();
    if (mode === 'wrap') this.#rows.setWrapped(wrap);
    else {
      this.#log.fold(fold);
      this.#walk.reshape();
      this.#options.say(fold ? 'Folded: only what matters is shown.' : 'The whole log is shown.');
    }
    this.#walk.stay();
  }

  #listen(view: HTMLElement): void {
    listenForKeys(view, {
      n: () => this.#marks.step(1),
      p: () => this.#marks.step(-1),
      e: () => this.#walk.stepLevel('error', 1),
      E: () => this.#walk.stepLevel('error', -1),
      w: () => this.#walk.stepLevel('warning', 1),
      W: () => this.#walk.stepLevel('warning', -1),
      f: () => this.#find.field.focus(),
    });
  }

  #start(): void {
    const { findings } = this.#options.diagnosis;
    this.#map.show(this.#log);
    this.#rows.setWrapped(this.#modes.wrap);
    this.#rows.setRows(this.#log.rows.rowCount, 0);
    const first = findings.find(({ evidence }) => evidence && this.#log.markOf(evidence.line))?.evidence?.line;
    const line = first ?? this.#log.marks[0]?.line;
    if (line !== undefined) this.#walk.show(line);
    this.#options.ask({ type: 'levels' });
  }

  #draw(index: number): HTMLElement {
    return drawRow(index, {
      log: this.#log,
      cards: this.#options.cards,
      textOf: (line) => this.#cache.get(line),
      here: this.#walk.here,
      find: this.#find.pattern,
      colours: this.#modes.colours,
      openGap: (range) => {
        this.#log.open(range);
        this.#walk.reshape();
      },
    });
  }

  #moved(first: number, last: number): void {
    const lines = this.#log.linesOfRows(first, last);
    this.#walk.see(lines);
    const { here, sight } = this.#walk;
    const [top, bottom] = sight;
    this.#map.setSeen(top, bottom);
    // The line that the reader was led to counts, as long as it can be seen.
    this.#jump.tell(here >= top && here <= bottom ? here : top);
    this.#cache.want([...lines, ...this.#log.linesOfRows(first - AHEAD, last + AHEAD)]);
  }

  /** Whether any of some ascending lines may be drawn. */
  #isNear(lines: Uint32Array): boolean {
    const [first, last] = this.#walk.sight;
    return (lines[0] ?? Infinity) <= last + AHEAD && (lines.at(-1) ?? 0) >= first - AHEAD;
  }
}
