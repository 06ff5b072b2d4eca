import { find } from '../browser/find.ts';

/** The elements of the paste box that its script works on. */
export interface Parts {
  readonly input: HTMLTextAreaElement;
  readonly held: HTMLElement;
  readonly leftOut: HTMLElement;
  readonly problem: HTMLElement;
  readonly progress: HTMLElement;
  readonly meter: HTMLProgressElement;
  readonly rate: HTMLElement;
  readonly cancel: HTMLButtonElement;
  readonly diagnose: HTMLButtonElement;
  readonly file: HTMLInputElement;
  readonly folder: HTMLInputElement;
  readonly retry: HTMLButtonElement;
  readonly took: HTMLElement;
  readonly edit: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly examples: HTMLElement;
  readonly diagnosis: HTMLElement;
  readonly log: HTMLElement;
  readonly history: HTMLElement;
  readonly status: HTMLElement;
}

/**
 * Finds the parts in the markup of `DiagnoseBox.astro`.
 * @throws Error where one is missing
 */
export function findParts(box: HTMLElement): Parts {
  const part = <T extends HTMLElement>(name: string): T => find<T>(box, `[data-part="${name}"]`);
  return {
    input: find(box, 'textarea'),
    held: part('held'),
    leftOut: part('left-out'),
    problem: part('problem'),
    progress: part('progress'),
    meter: part('meter'),
    rate: part('rate'),
    cancel: part('cancel'),
    diagnose: part('diagnose'),
    file: part('file'),
    folder: part('folder'),
    retry: part('retry'),
    took: part('took'),
    edit: part('edit'),
    clear: part('clear'),
    examples: part('examples'),
    diagnosis: part('diagnosis'),
    log: part('log'),
    history: part('history'),
    status: part('status'),
  };
}
