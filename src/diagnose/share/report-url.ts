/** Longest address that GitHub takes, in characters, with room for what else is in it. */
const MAX_ADDRESS = 7_500;
const MAX_TITLE = 100;

/**
 * Address of the repository's form for an error that no page knows, filled in. What does not fit is cut off at the end.
 * @param newIssueUrl where the repository takes new issues
 */
export function missingErrorUrl(newIssueUrl: string, excerpt: string): string {
  const url = new URL(newIssueUrl);
  url.searchParams.set('template', 'missing-error.yml');
  url.searchParams.set('title', `Missing: ${titleOf(excerpt)}`);
  let text = excerpt;
  url.searchParams.set('excerpt', text);
  while (url.href.length > MAX_ADDRESS) {
    text = text.slice(0, Math.floor(text.length * Math.min(0.95, MAX_ADDRESS / url.href.length)));
    url.searchParams.set('excerpt', `${text.toWellFormed()}\n…`);
  }
  return url.href;
}

/** The line that says most: the first that speaks of an error, or the first that has words. */
function titleOf(excerpt: string): string {
  const lines = excerpt.split('\n').map((line) => line.replace(/^\S*\d{4}-\d\d-\d\dT\S+\s*|##\[\w+\]/g, '').trim());
  const line =
    lines.find((text) => /error|fatal|fail|denied|cannot|could not|invalid/i.test(text)) ?? lines.find(Boolean);
  return (line ?? 'an error').slice(0, MAX_TITLE).toWellFormed();
}
