const DAY = 86_400_000;
/** After so many days a page says that its check is old. */
export const OLD = 365;

/** Whole days from a day, `YYYY-MM-DD`, to a moment; negative where it is still to come. */
export function ageInDays(date: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(`${date}T00:00:00Z`)) / DAY);
}

/** Whether a check on that day is too old, at the time of building, to be relied on without a look at what changed since. */
export const isOld = (date: string, now: Date = new Date()): boolean => ageInDays(date, now) > OLD;
