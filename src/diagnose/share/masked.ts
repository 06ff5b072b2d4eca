/** What stands in the place of something that is masked. */
export const maskOf = (name: string): string => `[masked ${name}]`;

/** How many places of a text are masked. */
export const countMasked = (text: string): number => text.match(/\[masked [\w .-]+\]/g)?.length ?? 0;
