import type { z } from 'zod';
import type { Problem, Yaml } from './model.ts';

/** Checks parsed YAML against a schema. Returns undefined, and adds a problem for each misfit, where it does not fit. */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: Yaml,
  file: string,
  problems: Problem[],
): z.infer<S> | undefined {
  // Not well formed, or missing: said already.
  if (yaml.value === undefined || yaml.value === null) return undefined;
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) problems.push(unknownKey(key, file, yaml.lineOf([...issue.path, key])));
    } else {
      problems.push(misfit(issue, file, yaml));
    }
  }
  return undefined;
}

function unknownKey(key: string, file: string, line: number): Problem {
  return {
    code: 'FL103',
    file,
    line,
    reason: `Unknown key "${key}".`,
    remedy: 'Remove it, or mind the spelling: docs/content-model.md lists the fields.',
  };
}

function misfit(issue: z.core.$ZodIssue, file: string, yaml: Yaml): Problem {
  const path = issue.path.map(String).join('.');
  const unquotedDate = issue.code === 'invalid_type' && valueAt(yaml.value, issue.path) instanceof Date;
  return {
    code: 'FL104',
    file,
    line: yaml.lineOf(issue.path),
    reason: `${path === '' ? 'The frontmatter' : `"${path}"`}: ${issue.message}.`,
    remedy: unquotedDate ? 'Quote the date.' : 'See the field in src/knowledge/schema and docs/content-model.md.',
  };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
