import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGzip, recognise } from '../../../../src/diagnose/input/file-kind.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('files that are no log are named', () => {
  test.each([
    ['PK\x03\x04\x14\0\0\0', 'a ZIP archive'],
    [`${'log.txt'.padEnd(257, '\0')}ustar\x0000`, 'a tar archive'],
    ['\xfd7zXZ\0\0\x04', 'an xz archive'],
    ['\x28\xb5\x2f\xfd\x04', 'a Zstandard archive'],
    ['BZh91AY&SY\x01\x02', 'a bzip2 archive'],
    ['7z\xbc\xaf\x27\x1c\0\x04', 'a 7-Zip archive'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'a PNG image'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'a JPEG image'],
    ['GIF89a\x01\0\x01\0', 'a GIF image'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'a WebP image'],
    ['\0\0\0\x18ftypheic\0\0', 'a HEIC image'],
    ['\0\0\0\x18ftypmp42\0\0', 'a video'],
    ['%PDF-1.7\n', 'a PDF document'],
    ['\x7fELF\x02\x01\x01\0', 'a Linux program (ELF)'],
    ['MZ\x90\0\x03\0\0\0', 'a Windows program (PE)'],
    ['\0asm\x01\0\0\0', 'a WebAssembly module'],
    ['SQLite format 3\0\x10', 'an SQLite database'],
  ])('%j', (head, kind) => {
    expect(recognise(latin1(head))?.kind).toBe(kind);
  });

  test('one without a known signature is called binary', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3) * 31) & 0xff);
    expect(recognise(noise)?.kind).toBe('a binary file');
  });
});

describe('logs are taken as text', () => {
  test.each([
    ['plain', utf8('##[error]Process completed with exit code 27.\n')],
    ['with colours', utf8('\x1b[31mERROR\x1b[0m: no such file\r\n\x1b[2K\r 50 %\b\b')],
    ['that begins with letters of a program', utf8('MZ boot failed\n')],
    ['that begins with letters of an archive', utf8('BZh: command not found\n')],
    ['in UTF-16 with a mark', latin1('\xff\xfeE\0r\0r\0o\0r\0')],
    ['in big-endian UTF-16 with a mark', latin1('\xfe\xff\0E\0r\0r')],
    ['with some stray bytes', latin1(`${'Fehler: Datei nicht gefunden '.repeat(3)}\xfc\xe4\0`)],
    ['in Japanese, cut within a character', utf8('エラー: ファイルが見つかりません').subarray(0, 40)],
    ['of nothing', new Uint8Array(0)],
  ])('%s', (_, head) => {
    expect(recognise(head)).toBeUndefined();
  });

  test('any text without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        fc.pre(!text.startsWith('%PDF-') && !text.includes('\ufffd'));
        expect(recognise(utf8(`> ${text}`))).toBeUndefined();
      }),
    );
  });
});

test('gzip is known by its first two bytes', () => {
  expect(isGzip(latin1('\x1f\x8b\x08'))).toBe(true);
  expect(isGzip(latin1('\x1f'))).toBe(false);
});
