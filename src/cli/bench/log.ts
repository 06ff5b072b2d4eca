import { mulberry32 } from './random.ts';

/**
 * Writes a CI log of a given size: lines of the kinds that build logs are made of, with words drawn by a seeded
 * generator, so that two runs see the same bytes.
 */
export function syntheticLog(bytes: number, seed = 1): Uint8Array {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const hex = (length: number): string => Array.from({ length }, () => pick(HEX)).join('');
  const path = (): string => `src/${pick(WORDS)}/${pick(WORDS)}-${pick(WORDS)}.ts`;
  const kinds: readonly (() => string)[] = [
    () => `[${String(Math.floor(random() * 900))}/900] CXX obj/${pick(WORDS)}/${pick(WORDS)}.o`,
    () => `  ✓ ${pick(WORDS)} ${pick(WORDS)} the ${pick(WORDS)} (${String(Math.floor(random() * 90))} ms)`,
    () =>
      `Downloading ${pick(WORDS)}-${pick(WORDS)} v${String(Math.floor(random() * 9))}.${String(Math.floor(random() * 30))}.0`,
    () => `${path()}:${String(Math.floor(random() * 400))}:7: warning: unused ${pick(WORDS)} "${pick(WORDS)}"`,
    () =>
      `npm http fetch GET 200 https://registry.npm.example/${pick(WORDS)} ${String(Math.floor(random() * 900))}ms (cache hit)`,
    () => `sha256:${hex(64)}: Pull complete`,
    () =>
      `#${String(Math.floor(random() * 30))} ${random().toFixed(3)} Get:${String(Math.floor(random() * 90))} ${pick(WORDS)} amd64 [${String(Math.floor(random() * 900))} kB]`,
    () => `    at ${pick(WORDS)} (${path()}:${String(Math.floor(random() * 400))}:13)`,
    () => `--- PASS: Test${pick(WORDS)}/${pick(WORDS)} (0.0${String(Math.floor(random() * 9))}s)`,
    () => `##[group]Run ${pick(WORDS)} --${pick(WORDS)} ${pick(WORDS)}`,
    () => `##[endgroup]`,
    () => `    ${pick(WORDS)}: ${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)}`,
  ];
  const encoder = new TextEncoder();
  const log = new Uint8Array(bytes);
  let at = 0;
  let second = 0;
  while (at < bytes) {
    let block = '';
    for (let line = 0; line < 200; line += 1) {
      second += random() * 0.2;
      const time = new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString().replace('Z', '0000Z');
      block += `${time} ${pick(kinds)()}\n`;
    }
    const piece = encoder.encode(block).subarray(0, bytes - at);
    log.set(piece, at);
    at += piece.length;
  }
  return log;
}

const HEX = Array.from('0123456789abcdef');
const WORDS =
  'account adapter archive balance binding buffer builder bundle cache channel client cluster codec column compiler config connector context counter cursor daemon dataset decoder delta device digest driver encoder engine entry event factory filter format frame gateway graph handler header helper image index input iterator journal kernel layer layout lexer library linker loader logger mapper matrix memory merge message metric mirror module mutex native node notify object offset option output package packet parser patch payload pipeline plugin pointer policy pool prefix printer process profile proxy queue reader record region registry relay render replica request resolver result router runner runtime sample scanner scheduler schema scope sector segment sensor server session shard signal snapshot socket source stage status storage stream string subject switch symbol system table target template thread ticket timer token topic tracker transform tree trigger tuple vector version view volume watcher widget window worker writer'.split(
    ' ',
  );
