/** Words that an address of a search carries at most. */
const MAX_WORDS = 12;

/**
 * Words of a line to search with: its text without clock, marks, addresses, digests and what is masked.
 * @param text printable
 */
export function searchWords(text: string): string {
  return text
    .replace(
      /\[masked [^\]]*\]|\S*\d{1,4}[-:T]\d\d\S*|##\[\w+\]|::\w+(?: [^:]*)?::|\S*[/\\]\S*|\b[0-9a-f]{12,}\b/gi,
      ' ',
    )
    .replace(/[^\p{L}\p{N}\s'_.-]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, MAX_WORDS)
    .join(' ');
}
