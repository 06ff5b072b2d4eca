import { expect, test } from 'vitest';
import { textFile } from '../../../../src/diagnose/intake/text-file.ts';

const signal = (): AbortSignal => new AbortController().signal;

test('a long text becomes a file, whatever stands where it is cut', async () => {
  const text = `${'x'.repeat(1024 * 1024 - 1)}😀${'é\n'.repeat(10)}`;
  const file = await textFile(text, 'Pasted log', signal());
  expect(file.name).toBe('Pasted log');
  expect((await file.text()) === text).toBe(true);
});

test('stops where it is told to', async () => {
  await expect(textFile('text', 'x', AbortSignal.abort())).rejects.toThrow(/abort/i);
});
