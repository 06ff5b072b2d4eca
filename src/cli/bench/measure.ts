import { performance } from 'node:perf_hooks';

/** Times of repeated runs, in milliseconds, ascending. */
export interface Times {
  readonly median: number;
  readonly p99: number;
  readonly best: number;
}

/** Runs `work` a few times unmeasured, then `runs` times measured. */
export function measure(runs: number, work: () => unknown, warmUp = 2): Times {
  for (let run = 0; run < warmUp; run += 1) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { median: at(0.5), p99: at(0.99), best: times[0] ?? 0 };
}
