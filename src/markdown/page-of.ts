const ISSUE_FILE = /\/content\/issues\/(.+)\.mdx$/;

/** Id of the issue that a file of the content holds; undefined for other files. */
export function issueIdOf(file: URL | undefined): string | undefined {
  return file && ISSUE_FILE.exec(decodeURIComponent(file.pathname))?.[1];
}
