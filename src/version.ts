/** Numbers of a version, the largest part first: `v3.0.6` as 3, 0, 6. */
export type Version = readonly number[];

/** `3.0.6` as 3, 0, 6. */
export const toVersion = (numbers: string): Version => numbers.split('.').map(Number);

/** Negative where `a` is older than `b`, 0 where they are the same; parts that are missing count as 0. */
export function compareVersions(a: Version, b: Version): number {
  for (let part = 0; part < Math.max(a.length, b.length); part += 1) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
