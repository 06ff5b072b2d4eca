import type { Tools } from './card.ts';

let loading: Promise<Tools> | undefined;

/** Loads what is known of the tools, once. Never fails: without it, less is told of a log that is not known. */
export function loadTools(url: string): Promise<Tools> {
  return (loading ??= fetchTools(url).catch(() => {
    loading = undefined;
    return {};
  }));
}

async function fetchTools(url: string): Promise<Tools> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${String(response.status)}`);
  return (await response.json()) as Tools;
}
