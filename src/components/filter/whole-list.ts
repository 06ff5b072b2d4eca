import { ALL_ISSUES_PATH } from '../../knowledge/urls.ts';
import type { Listed } from './filter.ts';

/** A row of the list, and what a filter asks of it. */
export interface Item extends Listed {
  readonly element: HTMLElement;
}

export interface WholeList {
  readonly element: HTMLElement;
  readonly items: readonly Item[];
}

/**
 * The list of every issue, from the page that has it: too long for each visit to the filter's page, and only a filter needs it. Rejects where
 * the page cannot be had.
 */
export async function fetchWholeList(): Promise<WholeList> {
  const response = await fetch(ALL_ISSUES_PATH);
  if (!response.ok) throw new Error(`${ALL_ISSUES_PATH}: ${String(response.status)}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const element = page.querySelector<HTMLElement>('[data-list]');
  if (!element) throw new Error(`${ALL_ISSUES_PATH} has no list.`);
  return { element, items: [...element.querySelectorAll<HTMLElement>('.tool-part li')].map(toItem) };
}

function toItem(element: HTMLElement): Item {
  const part = element.closest('.tool-part');
  const { tool = '', group = '', name = '' } = part instanceof HTMLElement ? part.dataset : {};
  const { phase = '', frequency = '', versions = '' } = element.dataset;
  const title = element.querySelector('a')?.textContent ?? '';
  return { element, text: `${title} ${name}`.toLowerCase(), tools: [tool, group], versions, phase, frequency };
}
