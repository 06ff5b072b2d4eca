/** `npm run stale -- [--days DAYS] [--tool TOOL] [--offline]`: see USAGE. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatCount } from '../format.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { OLD } from '../reading/freshness.ts';
import { ROOT } from './root.ts';
import { Repositories } from './stale/repositories.ts';
import { behind, olderThan, type CheckedPage } from './stale/stale.ts';
import { subjectsOf } from './stale/subjects.ts';
import { newestTag } from './stale/upstream.ts';
import { formatVersion, type Version } from './stale/version.ts';

const USAGE = `Usage: npm run stale -- [--days DAYS] [--tool TOOL] [--offline]

Lists pages that should be checked again: those whose check is long ago, and those that were checked against a version of which there is a newer one.
  --days DAYS  what counts as long ago; ${OLD} if nothing is said
  --tool TOOL  only the issues of that tool
  --offline    ask no repository: by age alone
The newest version of a tool is the newest of its repository's tags that is no pre-release.
`;

/** Repositories that are asked at once. */
const AT_ONCE = 8;

process.exitCode = await main();

async function main(): Promise<number> {
  let options;
  try {
    options = parseArgs({
      options: {
        days: { type: 'string', default: String(OLD) },
        tool: { type: 'string' },
        offline: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return refuse((error as Error).message);
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const days = Number(options.days);
  if (!Number.isInteger(days) || days < 0) return refuse(`--days ${options.days}: a whole number of days is needed.`);
  const { issues, guides, tools } = loadKnowledge(ROOT);
  const { tool } = options;
  if (tool !== undefined && !tools.tools.some(({ id }) => id === tool)) {
    return refuse(`--tool ${tool}: content/tools.yaml has no tool with this id.`);
  }
  const pages = [...issues, ...guides]
    .filter(({ id }) => tool === undefined || id.startsWith(`${tool}/`))
    .map(({ file, data }): CheckedPage => ({ file, ...data.checked }));
  tellAge(pages, days);
  if (!options.offline) await tellVersions(pages, new Repositories(tools.tools));
  return 0;
}

function tellAge(pages: readonly CheckedPage[], days: number): void {
  const old = olderThan(pages, days, new Date());
  process.stdout.write(`${formatCount(old.length, 'page')} of ${pages.length} checked more than ${days} days ago\n`);
  for (const { date, file, against } of old) process.stdout.write(`  ${date}  ${file}  ${against}\n`);
}

async function tellVersions(pages: readonly CheckedPage[], repositories: Repositories): Promise<void> {
  const names = new Set(pages.flatMap(({ against }) => subjectsOf(against).map(({ name }) => name)));
  const { versions, failures } = await askAll([...names], repositories);
  const late = behind(pages, (name) => versions.get(name));
  const count = formatCount(late.length, 'check');
  process.stdout.write(
    `\n${count} against a version that is not the newest (of ${formatCount(versions.size, 'tool')} the newest is known)\n`,
  );
  for (const { file, name, version, newest } of late) {
    process.stdout.write(`  ${file}  ${name} ${formatVersion(version)}, newest ${formatVersion(newest)}\n`);
  }
  if (failures.size === 0) return;
  process.stderr.write(`\n${formatCount(failures.size, 'repository', 'repositories')} could not be asked\n`);
  for (const failure of [...failures].toSorted()) process.stderr.write(`  ${failure}\n`);
}

/** Asks for the newest version of all names, a few at once; a repository that fails keeps no other from being asked. */
async function askAll(
  names: readonly string[],
  repositories: Repositories,
): Promise<{ versions: Map<string, Version>; failures: Set<string> }> {
  const versions = new Map<string, Version>();
  const failures = new Set<string>();
  const left = [...names];
  const askNext = async (): Promise<void> => {
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      const url = repositories.of(name);
      if (url === undefined) continue;
      try {
        const version = await newestTag(url, name.split('/').at(-1) ?? name);
        if (version) versions.set(name, version);
      } catch (error) {
        failures.add(`${url}: ${(error as Error).message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askNext));
  return { versions, failures };
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n\n${USAGE}`);
  return 2;
}
