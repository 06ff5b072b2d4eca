import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseBody, firstStepOf } from './markdown.ts';
import type { Guide, Issue, Knowledge, Page, Problem } from './model.ts';
import { guideSchema, issueSchema, optionsFileSchema, toolsFileSchema, type ToolsFile } from './schema/index.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

const TOOLS_FILE = 'content/tools.yaml';
const OPTIONS_FILE = 'content/options.yaml';
const NO_TOOLS: ToolsFile = { groups: [], tools: [] };

/**
 * Reads all of `content/` below `root` (the working directory by default: npm runs every script in the project's root).
 * Never throws on bad content: what could not be read is in `problems`, and a file with a wrong frontmatter is in `pages` only.
 */
export function loadKnowledge(root: string = process.cwd()): Knowledge {
  const problems: Problem[] = [];
  const toolsText = readText(root, TOOLS_FILE, problems);
  const parsed = parseYaml(toolsText, TOOLS_FILE);
  const options = parseYaml(readText(root, OPTIONS_FILE, problems), OPTIONS_FILE);
  problems.push(...parsed.problems, ...options.problems);
  const pages = [...pagesIn(root, 'issue', problems), ...pagesIn(root, 'guide', problems)];
  return {
    root,
    toolsFile: TOOLS_FILE,
    toolsYaml: parsed.yaml,
    tools: validate(toolsFileSchema, parsed.yaml, TOOLS_FILE, problems) ?? NO_TOOLS,
    options: validate(optionsFileSchema, options.yaml, OPTIONS_FILE, problems) ?? { programs: [] },
    pages,
    issues: pages.flatMap((page) => (page.kind === 'issue' ? toIssue(page, problems) : [])),
    guides: pages.flatMap((page) => (page.kind === 'guide' ? toGuide(page, problems) : [])),
    problems,
  };
}

/** Reads one page from its text. `file` is the path from the root, `id` its path without folder and extension. */
export function parsePage(kind: Page['kind'], id: string, file: string, source: string, problems: Problem[]): Page {
  const frontmatter = frontmatterOf(source);
  if (frontmatter === undefined) {
    problems.push({
      code: 'FL101',
      file,
      line: 1,
      reason: 'The file does not begin with frontmatter.',
      remedy: 'Begin it with a line ---, the fields that docs/content-model.md lists, and a line ---.',
    });
  }
  const yaml = parseYaml(frontmatter ?? '', file, 2);
  const body = parseBody(source, file);
  problems.push(...yaml.problems, ...body.problems);
  return { kind, id, file, source, frontmatter: yaml.yaml, body: body.body };
}

/** The issue of a page; nothing, and problems, where the frontmatter does not fit. */
export function toIssue(page: Page, problems: Problem[]): Issue[] {
  const data = validate(issueSchema, page.frontmatter, page.file, problems);
  if (!data) return [];
  const fix = page.body.sections.find((section) => section.name === 'Fix');
  const samples = page.body.fences.filter((fence) => fence.lang === 'log' && fence.section === 'Symptom');
  return [{ ...page, kind: 'issue', data, samples, firstStep: fix && firstStepOf(fix.nodes) }];
}

function toGuide(page: Page, problems: Problem[]): Guide[] {
  const data = validate(guideSchema, page.frontmatter, page.file, problems);
  return data ? [{ ...page, kind: 'guide', data }] : [];
}

function pagesIn(root: string, kind: Page['kind'], problems: Problem[]): Page[] {
  const folder = `content/${kind}s`;
  return filesIn(join(root, folder))
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => {
      const file = `${folder}/${path}`;
      return parsePage(kind, path.slice(0, -'.mdx'.length), file, readText(root, file, problems), problems);
    });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}

function readText(root: string, file: string, problems: Problem[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
  } catch (error) {
    const why = error instanceof TypeError ? 'it is not UTF-8' : (error as Error).message;
    problems.push({
      code: 'FL100',
      file,
      line: 1,
      reason: `The file cannot be read: ${why}.`,
      remedy: 'Save it as UTF-8 text.',
    });
    return '';
  }
}

function frontmatterOf(source: string): string | undefined {
  return /^---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|$)/ms.exec(source)?.[1];
}
