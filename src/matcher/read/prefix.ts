/** How a line presents itself. `echo`: a runner repeating a script, inputs or environment. */
export type LineKind = 'error' | 'warning' | 'notice' | 'debug' | 'plain' | 'echo';

/** What stands before the message of a line. */
export interface Prefix {
  /** Index at which the message begins. */
  readonly end: number;
  /** What the prefix says of the line, `plain` where it says nothing. */
  readonly kind: Exclude<LineKind, 'echo'>;
}

/** Finds what CI services, loggers and viewers put before a message: times, levels, names of jobs, quotes, line numbers. */
export function readPrefix(line: string): Prefix {
  let end = 0;
  let kind: Prefix['kind'] = 'plain';
  for (let round = 0; round < MAX_PREFIXES; round += 1) {
    const taken = takeOne(line, end);
    if (!taken) break;
    end = taken.end;
    if (taken.kind !== 'plain' && kind !== 'error') kind = taken.kind;
  }
  return { end, kind };
}

const MAX_PREFIXES = 8;

const DATE = String.raw`\d{4}[-/]\d\d[-/]\d\d`;
const KLOG = String.raw`\d{4} \d\d:\d\d:\d\d\.\d{1,6}\s+\d+ [\w./-]{1,60}:\d+\]`;
const TIME = String.raw`\d\d?:\d\d:\d\d(?:[.,]\d{1,9})?`;

/** Each is looked for where the last one ended. Order matters only between patterns that begin alike. None has groups of its own. */
const PATTERNS: readonly (readonly [source: string, kind: Prefix['kind']])[] = [
  [String.raw`[\s\0]+`, 'plain'],
  // `gh run view --log`: job, step and time, parted by tabs
  [String.raw`[^\t]{1,80}\t[^\t]{1,80}\t(?=\uFEFF?${DATE})`, 'plain'],
  // docker compose, foreman: the name of the service
  [String.raw`[\w.-]{1,40}\s{1,12}\|\s`, 'plain'],
  [String.raw`\[?${DATE}[T ]${TIME}(?:Z|\s?[+-]\d\d:?\d\d)?\]?:?`, 'plain'],
  [String.raw`\[?${TIME}(?:\s?[AP]M)?\]?(?=[\s\0|])`, 'plain'],
  [String.raw`##\[(?:error)\]`, 'error'],
  [String.raw`##\[(?:warning)\]`, 'warning'],
  [String.raw`##\[(?:notice)\]`, 'notice'],
  [String.raw`##\[(?:debug)\]`, 'debug'],
  [String.raw`##\[(?:command|group|section|endgroup)\]`, 'plain'],
  [String.raw`::error(?:\s[^:]{0,300}(?:::?[^:]{0,200}){0,4})?::`, 'error'],
  [String.raw`::warning(?:\s[^:]{0,300}(?:::?[^:]{0,200}){0,4})?::`, 'warning'],
  [String.raw`::(?:notice|debug)(?:\s[^:]{0,300}(?:::?[^:]{0,200}){0,4})?::`, 'notice'],
  // turbo, craft: the task that ran npm
  [String.raw`[\w@./:-]{1,60}: (?=npm (?:ERR!|error|WARN|warn|notice)\s)`, 'plain'],
  [String.raw`npm (?:ERR!|error)(?:\s(?:code|errno|syscall)\b)?`, 'error'],
  [String.raw`npm (?:WARN|warn)\b`, 'warning'],
  [String.raw`npm (?:notice|info|http|verb|sill|verbose|silly)\b`, 'debug'],
  // logrus, as text and as key and value; klog
  [String.raw`(?:ERRO|FATA|PANI)\[\d{4,}\]`, 'error'],
  [String.raw`WARN\[\d{4,}\]`, 'warning'],
  [String.raw`(?:INFO|DEBU|TRAC)\[\d{4,}\]`, 'plain'],
  [String.raw`(?:time="[^"]{1,40}"\s)?level="?(?:error|fatal|panic)"?\s(?:msg=)?`, 'error'],
  [String.raw`(?:time="[^"]{1,40}"\s)?level="?warn(?:ing)?"?\s(?:msg=)?`, 'warning'],
  [String.raw`(?:time="[^"]{1,40}"\s)?level="?(?:info|debug|trace)"?\s(?:msg=)?`, 'plain'],
  [String.raw`[EF]${KLOG}`, 'error'],
  [String.raw`W${KLOG}`, 'warning'],
  [String.raw`I${KLOG}`, 'plain'],
  // docker compose: the name of the service, then the level; mise
  [String.raw`(?:! )?[\w.-]{1,40} (?:Warning|WARN)(?=\s)`, 'warning'],
  [String.raw`remote:`, 'plain'],
  // signale, as semantic-release uses it; its other lines keep their scopes, which tell what speaks
  [String.raw`(?:\[[\w@./-]{1,60}\]\s){1,3}›\s{1,2}⚠️?`, 'warning'],
  [String.raw`#\d{1,3}\s(?:\d{1,6}\.\d{1,3}|ERROR:?|DONE)?`, 'plain'],
  [String.raw`(?:[❌✖✘✗⨯×✕⛔🛑]|:x:)️?`, 'error'],
  [String.raw`(?:⚠|:warning:)️?`, 'warning'],
  [String.raw`(?:[•●▸▹→↳›»✓✔ℹ🤔🚀👉]|:information_source:)️?`, 'plain'],
  [String.raw`[│┃║|]`, 'plain'],
  [String.raw`>{1,3}(?=\s)`, 'plain'],
  [String.raw`\[(?:ERROR|FATAL|SEVERE|CRITICAL|error|fatal)\]`, 'error'],
  [String.raw`\[(?:WARN|WARNI|WARNING|warn|warning)\]`, 'warning'],
  [String.raw`\[(?:INFO|NOTICE|info|notice)\]`, 'plain'],
  [String.raw`\[(?:DEBUG|TRACE|debug|trace)\]`, 'debug'],
  [String.raw`(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC)(?=[:\s\0])[:\s]`, 'error'],
  [String.raw`(?:error|fatal|panic|Error|Fatal|FAILED|Failed|failed)(?:\[[\w.-]{1,20}\]|\([\w.-]{1,20}\))?:`, 'error'],
  [String.raw`(?:WARN|WARNING|Warning|warning|Warn|warn)(?=[:\s\0])[:\s]`, 'warning'],
  [String.raw`(?:INFO|Info|NOTICE)(?=[:\s\0])[:\s]`, 'plain'],
  [String.raw`(?:DEBUG|Debug|TRACE)(?=[:\s\0])[:\s]`, 'debug'],
  [String.raw`main\.go:\d{1,4}:`, 'error'],
  [String.raw`\d{1,6}(?=\s{1,4}\d{4}-\d\d-\d\dT)`, 'plain'],
];

/** All of them, each a group: one expression is several times as fast as one after the other. */
const ANY = new RegExp(PATTERNS.map(([source]) => `(${source})`).join('|'), 'yu');

function takeOne(line: string, at: number): Prefix | undefined {
  ANY.lastIndex = at;
  const match = ANY.exec(line);
  if (!match) return undefined;
  const kind = PATTERNS[match.indexOf(match[0], 1) - 1]?.[1] ?? 'plain';
  return { end: ANY.lastIndex, kind };
}
