/** The exit codes and status codes that a text names. */
export type Codes = ReadonlySet<string>;

const CODE = /\b(?:code|status)[\s:=]{1,3}(\d{1,3})(?![\w.-]*\w)/gu;

/** Reads the codes of some texts. */
export function codesIn(texts: readonly string[]): Codes {
  return new Set(texts.flatMap((text) => [...text.toLowerCase().matchAll(CODE)].map(([, code = '']) => code)));
}

/** The codes of an issue by its texts; none where a template takes any code. */
export function codesOfIssue(texts: readonly string[], templates: readonly string[]): Codes {
  return templates.some((template) => ANY_CODE.test(template)) ? new Set() : codesIn([...texts, ...templates]);
}

const ANY_CODE = /\b(?:code|status)[\s:=]{1,3}\{/i;

/** Whether a log names one code, and an issue only others: it is another issue, however alike the words are. */
export function contradicts(log: Codes, issue: Codes): boolean {
  return log.size === 1 && issue.size > 0 && ![...log].some((code) => issue.has(code));
}
