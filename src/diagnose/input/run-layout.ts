/** What is known of a file before it is read. */
export interface Listed {
  readonly path: string;
  readonly size: number;
}

/** Files that belong together, in order: the steps of a job, or the files of a folder. */
export interface Bundle<T> {
  /** Name of the job, or path of the folder; empty for what lies at the top. */
  readonly name: string;
  readonly parts: readonly { readonly name: string; readonly file: T }[];
}

export interface Layout<T> {
  /** The jobs of a run, by their number. */
  readonly jobs: readonly Bundle<T>[];
  /** Everything else, by its path. */
  readonly others: readonly Bundle<T>[];
}

/** Files of a job's folder, and the log of the whole job beside that folder; its number is negative where an older service wrote it. */
const NUMBERED = /^(-?\d+)_(.+)\.txt$/;
const SYSTEM = 'system.txt';
/** Files that systems and archivers leave behind. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;
/** From this length on, a name in the archive may be cut (to 90 units, cli/cli `run view`), and not everywhere alike. */
const LONG_NAME = 80;
/** Bytes by which a step may be shorter than its text in the log of the job. */
const LINE_BREAK = 2;

/**
 * Finds the jobs and steps in the log archive of a run of GitHub Actions, packed or unpacked, and puts all other files in order.
 * Such an archive has each text twice: `0_build.txt` is the log of the job `build`, and `build/3_Run tests.txt` that of one of its
 * steps. What the service says before a runner has the job stands in `build/system.txt` alone.
 */
export function layOut<T extends Listed>(files: readonly T[]): Layout<T> {
  const folders = byFolder(files.filter(({ path }) => !LEFT_BEHIND.test(path)));
  const wholes = wholeJobs(folders);
  const runs = new Set([...wholes.keys()].map((file) => folderOf(file.path)));
  const jobs: (Bundle<T> & { number: number })[] = [];
  const others: Bundle<T>[] = [];
  for (const [folder, inside] of folders) {
    if (!runs.has(folder) && isJob(folder, folders)) {
      const whole = [...wholes].filter(([, of]) => of === folder).map(([file]) => file)[0];
      const name = runs.size > 1 ? folder : baseOf(folder);
      jobs.push({ name, parts: partsOfJob(inside, whole), number: whole ? numberOf(whole) : jobs.length });
      continue;
    }
    const rest = inside.filter((file) => !wholes.has(file));
    const alone = runs.has(folder) ? rest.filter(isNumbered) : [];
    jobs.push(...alone.map((file) => ({ name: titleOf(file), parts: [{ name: '', file }], number: numberOf(file) })));
    const parts = rest.filter((file) => !alone.includes(file)).map((file) => ({ name: baseOf(file.path), file }));
    if (parts.length > 0) others.push({ name: folder, parts: parts.sort((a, b) => inOrder(a.name, b.name)) });
  }
  return {
    jobs: jobs.sort((a, b) => a.number - b.number).map(({ name, parts }) => ({ name, parts })),
    others: others.sort((a, b) => inOrder(a.name, b.name)),
  };
}

function byFolder<T extends Listed>(files: readonly T[]): Map<string, T[]> {
  return Map.groupBy(files, ({ path }) => folderOf(path));
}

/** The logs of whole jobs that stand beside the folders of these jobs, and those folders. */
function wholeJobs<T extends Listed>(folders: ReadonlyMap<string, readonly T[]>): Map<T, string> {
  const found = new Map<T, string>();
  for (const [folder, inside] of folders) {
    const below = folder === '' ? '' : `${folder}/`;
    for (const file of inside.filter(isNumbered)) {
      const path = below + titleOf(file);
      const job = folders.has(path) ? path : nearest(path, [...folders.keys()]);
      if (job !== undefined && isJob(job, folders)) found.set(file, job);
    }
  }
  return found;
}

function nearest(path: string, folders: readonly string[]): string | undefined {
  if (baseOf(path).length < LONG_NAME) return undefined;
  return folders.find(
    (folder) => baseOf(folder).length >= LONG_NAME && (folder.startsWith(path) || path.startsWith(folder)),
  );
}

const isJob = (folder: string, folders: ReadonlyMap<string, readonly Listed[]>): boolean =>
  folder !== '' && (folders.get(folder) ?? []).every((file) => isNumbered(file) || isSystem(file));

/**
 * The steps of a job; where some are missing, which happens (cli/cli, issue 10551), its log as a whole. Both hold the same lines, but
 * each step begins with a byte order mark, so that they are hardly ever shorter than the whole.
 */
function partsOfJob<T extends Listed>(inside: readonly T[], whole: T | undefined): Bundle<T>['parts'] {
  const system = inside.filter(isSystem).map((file) => ({ name: 'Before the first step', file }));
  const steps = inside
    .filter(isNumbered)
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((file) => ({ name: titleOf(file), file }));
  const least = (whole?.size ?? 0) - LINE_BREAK * steps.length;
  const complete = sum(steps) >= least || sum(steps) + sum(system) === whole?.size;
  return [...system, ...(whole && !complete ? [{ name: '', file: whole }] : steps)];
}

const sum = (parts: Bundle<Listed>['parts']): number => parts.reduce((total, { file }) => total + file.size, 0);
const isSystem = ({ path }: Listed): boolean => baseOf(path) === SYSTEM;
const isNumbered = ({ path }: Listed): boolean => NUMBERED.test(baseOf(path));
const numberOf = ({ path }: Listed): number => Number(NUMBERED.exec(baseOf(path))?.[1] ?? 0);
const titleOf = ({ path }: Listed): string => NUMBERED.exec(baseOf(path))?.[2] ?? '';
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Numbers within names count as numbers: `part 2` comes before `part 10`. */
const inOrder = new Intl.Collator('en', { numeric: true }).compare;
