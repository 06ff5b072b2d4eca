/** `npm run stale -- [--days DAYS] [--tool TOOL] [--offline]`: see USAGE. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { formatCount } from '../format.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { OLD } from '../reading/freshness.ts';
import type { Version } from '../version.ts';
import { ROOT } from './root.ts';
import { runCommand, UsageError } from './run-command.ts';
import { Repositories } from './stale/repositories.ts';
import { behind, olderThan, type CheckedPage } from './stale/stale.ts';
import { subjectsOf } from './stale/subjects.ts';
import { tagsOf } from './stale/upstream.ts';
import { formatVersion, newestRelease } from './stale/version.ts';

const USAGE = `Usage: npm run stale -- [--days DAYS] [--tool TOOL] [--offline]

Lists pages that should be checked again: those whose check is long ago, and those that were checked against a version of which there is a newer one.
  --days DAYS  what counts as long ago; ${OLD} if nothing is said
  --tool TOOL  only the issues of that tool
  --offline    ask no repository: by age alone
The newest version of a tool is the newest of its repository's tags that is no pre-release.
`;

/** Repositories that are asked at once. */
const AT_ONCE = 8;

await runCommand(main, USAGE);

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      days: { type: 'string', default: String(OLD) },
      tool: { type: 'string' },
      offline: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 0)
    throw new UsageError(`--days ${values.days}: a whole number of days is needed.`);
  const { issues, guides, tools } = loadKnowledge(ROOT);
  const { tool } = values;
  if (tool !== undefined && !tools.tools.some(({ id }) => id === tool)) {
    throw new UsageError(`--tool ${tool}: content/tools.yaml has no tool with this id.`);
  }
  const pages = [...issues, ...guides]
    .filter(({ id }) => tool === undefined || id.startsWith(`${tool}/`))
    .map(({ file, data }): CheckedPage => ({ file, ...data.checked }));
  tellAge(pages, days);
  if (!values.offline) await tellVersions(pages, new Repositories(tools.tools));
  return 0;
}

function tellAge(pages: readonly CheckedPage[], days: number): void {
  const old = olderThan(pages, days, new Date());
  process.stdout.write(`${formatCount(old.length, 'page')} of ${pages.length} checked more than ${days} days ago\n`);
  for (const { date, file, against } of old) process.stdout.write(`  ${date}  ${file}  ${against}\n`);
}

async function tellVersions(pages: readonly CheckedPage[], repositories: Repositories): Promise<void> {
  const names = [...new Set(pages.flatMap(({ against }) => subjectsOf(against).map(({ name }) => name)))];
  const { tags, failures } = await askAll(new Set(names.flatMap((name) => repositories.of(name) ?? [])));
  const versions = new Map(names.map((name) => [name, newestOf(name, tags.get(repositories.of(name) ?? ''))]));
  const known = [...versions.values()].filter((version) => version !== undefined).length;
  const late = behind(pages, (name) => versions.get(name));
  const count = formatCount(late.length, 'check');
  process.stdout.write(
    `\n${count} against a version that is not the newest (of ${formatCount(known, 'tool')} the newest is known)\n`,
  );
  for (const { file, name, version, newest } of late) {
    process.stdout.write(`  ${file}  ${name} ${formatVersion(version)}, newest ${formatVersion(newest)}\n`);
  }
  if (failures.length === 0) return;
  process.stderr.write(`\n${formatCount(failures.length, 'repository', 'repositories')} could not be asked\n`);
  for (const failure of failures.toSorted()) process.stderr.write(`  ${failure}\n`);
}

/** Of several things that are released from one repository the last part of the name tells which is meant. */
function newestOf(name: string, tags: readonly string[] = []): Version | undefined {
  return newestRelease(tags, name.split('/').at(-1) ?? name);
}

/** Asks all repositories for their tags, a few at once; one that fails keeps no other from being asked. */
async function askAll(urls: Iterable<string>): Promise<{ tags: Map<string, string[]>; failures: string[] }> {
  const tags = new Map<string, string[]>();
  const failures: string[] = [];
  const left = [...urls];
  const askNext = async (): Promise<void> => {
    for (let url = left.pop(); url !== undefined; url = left.pop()) {
      try {
        tags.set(url, await tagsOf(url));
      } catch (error) {
        failures.push(`${url}: ${(error as Error).message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askNext));
  return { tags, failures };
}
