import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { UsageError } from '../run-command.ts';

/** A log or a phrase with its right answer. */
export interface Case {
  readonly id: string;
  /** Id, or alias, of the right page; null: no page answers it. */
  readonly issue: string | null;
  /** Other right answers. */
  readonly accept: readonly string[];
  readonly kind: 'log' | 'phrase';
  readonly text: string;
}

/** A file of cases that cannot be used, put for the person who named it. */
export class CasesError extends UsageError {
  override readonly name = 'CasesError';
}

/**
 * Reads cases: one JSON object a line with `id`, `text`, and optionally `issue` (null), `accept` (none), `kind` (log).
 * @throws {CasesError} with file and line
 */
export function readCases(path: string): Case[] {
  const lines = readLines(path);
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [toCase(line, `${path}:${at + 1}`)]));
}

function readLines(path: string): string[] {
  try {
    return readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8').split('\n');
  } catch (error) {
    throw new CasesError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function toCase(line: string, where: string): Case {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CasesError(`${where} is no JSON.`);
  }
  const { id, issue = null, accept = [], kind = 'log', text } = (value ?? {}) as Partial<Record<keyof Case, unknown>>;
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new CasesError(`${where} needs the texts "id" and "text".`);
  if (issue !== null && typeof issue !== 'string') throw new CasesError(`${where}: "issue" is an id or null.`);
  if (kind !== 'log' && kind !== 'phrase') throw new CasesError(`${where}: "kind" is log or phrase.`);
  if (!Array.isArray(accept) || !accept.every((other) => typeof other === 'string')) {
    throw new CasesError(`${where}: "accept" is a list of ids.`);
  }
  return { id, issue, accept, kind, text };
}
