import { indexOfSection, sectionTitle, type Section } from '../log/section.ts';
import { el } from '../../browser/el.ts';
import type { Mark } from './marks.ts';

/** What stands before the name of a section that holds a cause, or anything else that is marked. */
const SIGNS = { cause: '\u2715 ', other: '\u2022 ' } as const;

export interface SectionJumpOptions {
  readonly sections: readonly Section[];
  readonly marks: readonly Mark[];
  /** Leads to a line. */
  readonly goTo: (line: number) => void;
}

/** Says which job and step is in sight, and leads to another one. */
export class SectionJump {
  readonly element: HTMLElement;
  readonly #select = el('select', { 'aria-label': 'Part of the log' });
  readonly #sections: readonly Section[];

  constructor({ sections, marks, goTo }: SectionJumpOptions) {
    this.#sections = sections;
    this.element = el('div', { class: 'jump' }, this.#select);
    this.element.hidden = sections.length === 0;
    this.#select.append(...groupsOf(sections, signsOf(sections, marks)));
    this.#select.addEventListener('change', () => {
      const section = sections[Number(this.#select.value)];
      if (section) goTo(section.line);
    });
  }

  /** @param line the one at the upper edge of the view */
  tell(line: number): void {
    const value = String(Math.max(0, indexOfSection(this.#sections, line)));
    if (this.#select.value !== value) this.#select.value = value;
  }
}

/** The sections as options, those of one job together. */
function groupsOf(sections: readonly Section[], signs: ReadonlyMap<number, string>): HTMLElement[] {
  const elements: HTMLElement[] = [];
  let open: { group: string; element: HTMLElement } | undefined;
  sections.forEach((section, index) => {
    const { group, name } = section;
    const option = el('option', { value: String(index) }, (signs.get(index) ?? '') + (name || sectionTitle(section)));
    if (group === '' || name === '') {
      elements.push(option);
      return;
    }
    if (open?.group !== group) {
      open = { group, element: el('optgroup', { label: group }) };
      elements.push(open.element);
    }
    open.element.append(option);
  });
  return elements;
}

/** The sign of each section that has one, by its index. */
function signsOf(sections: readonly Section[], marks: readonly Mark[]): Map<number, string> {
  const signs = new Map<number, string>();
  for (const { line, role } of marks) {
    const index = indexOfSection(sections, line);
    if (role === 'cause' || !signs.has(index)) signs.set(index, SIGNS[role === 'cause' ? 'cause' : 'other']);
  }
  return signs;
}
