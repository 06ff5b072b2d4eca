import { isFillable } from '../matcher/fill.ts';
import type { Finding } from '../matcher/types.ts';

/** Values by the name of the placeholder that caught them. */
export type Values = Finding['values'];

/** Where this tab keeps the values that the last diagnosis caught, by issue; gone when the tab is closed or the log is cleared. */
const KEY = 'caught-values';

/** Keeps of the findings what can be filled into the commands of their pages, instead of what was kept before. */
export function keepCaught(findings: readonly Finding[]): void {
  const all = findings.flatMap((finding) => [finding, ...finding.consequences]);
  const kept = all.flatMap(({ issue, values }) => {
    const fillable = Object.entries(values).filter(([name, value]) => isFillable(name, value.trim()));
    return fillable.length > 0 ? [[issue, Object.fromEntries(fillable)] as const] : [];
  });
  try {
    if (kept.length > 0) sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is blocked: the pages show their placeholders.
  }
}

/** What was caught for an issue; undefined where nothing was. */
export function caughtFor(issue: string): Values | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, Values>;
    return kept[issue];
  } catch {
    return undefined;
  }
}
