/** Files in which names of others stand. */
const NAMING = /(?:\/|\.js|\.css)$/;

/** A name of a file as it stands in pages, scripts and styles. */
const NAME = /(?<=[/"'(])[\w.-]+\.(?:js|css|woff2|json)\b/g;

/**
 * Pages, other files, and all that they load, at once or later: files of the site whose names stand in them, and in those files in turn. Names
 * hold hashes, so that one name is one file.
 * @param textOf the text of a file, by its path
 */
export function withWhatTheyLoad(
  first: readonly string[],
  paths: readonly string[],
  textOf: (path: string) => string,
): string[] {
  const pathByName = new Map(
    paths
      .filter((path) => /^\/(?:_astro|matcher)\//.test(path))
      .map((path) => [path.slice(path.lastIndexOf('/') + 1), path]),
  );
  const found = new Set(first);
  // The set grows while it is walked through.
  for (const path of found) {
    if (!NAMING.test(path)) continue;
    for (const [name] of textOf(path).matchAll(NAME)) {
      const named = pathByName.get(name);
      if (named !== undefined) found.add(named);
    }
  }
  return [...found].sort();
}
