import { beforeEach, expect, test, vi } from 'vitest';
import {
  awaitNewer,
  DISTRUST,
  keptFirst,
  networkFirst,
  PATIENCE,
  RESOLVE,
  type Sources,
} from '../../../src/offline/worker/answer.ts';

const REQUEST = new Request('https://faultline.example/issues/?tool=cosign');

const answers =
  (status: number, text: string, after = 0) =>
  (): Promise<Response> =>
    new Promise((resolve) => setTimeout(() => resolve(new Response(text, { status })), after));
const fails = (): Promise<Response> => Promise.reject(new TypeError('no network'));
const kept = (text: string) => (): Promise<Response> => Promise.resolve(new Response(text));
const nothing = (): Promise<undefined> => Promise.resolve(undefined);

/** The text that comes, and after how many milliseconds. */
async function answer(of: Promise<Response>): Promise<[text: string, after: number]> {
  const start = Date.now();
  void vi.runAllTimersAsync();
  const text = await (await of).text();
  return [text, Date.now() - start];
}

const first = (fetch: Sources['fetch'], find: Sources['find']): Promise<[string, number]> =>
  answer(networkFirst(REQUEST, { fetch, find }));

beforeEach(async () => {
  vi.useFakeTimers();
  // What one test made of the network must not trouble the next.
  await first(answers(200, 'ok'), nothing);
});

test('a network that answers in time is believed', async () => {
  expect(await first(answers(200, 'new', PATIENCE - 1), kept('old'))).toEqual(['new', PATIENCE - 1]);
});

test('what is kept is looked up without what follows the ?', async () => {
  const find = vi.fn(kept('old'));
  await first(fails, find);
  expect(find).toHaveBeenCalledExactlyOnceWith('/issues/');
});

test('without a network, what is kept comes at once', async () => {
  expect(await first(fails, kept('old'))).toEqual(['old', 0]);
});

test('a slow network is not waited for, and for a while not asked first', async () => {
  expect((await first(answers(200, 'new', 9000), kept('old')))[1]).toBe(PATIENCE);
  expect(await first(answers(200, 'new', 100), kept('old'))).toEqual(['old', 0]);
  await vi.advanceTimersByTimeAsync(DISTRUST);
  expect(await first(answers(200, 'new', 100), kept('old'))).toEqual(['new', 100]);
});

test('who asked for a newer version is not shown the old one because the network is slow, only because there is none', async () => {
  awaitNewer();
  expect(await first(answers(200, 'new', PATIENCE + 1), kept('old'))).toEqual(['new', PATIENCE + 1]);
  expect(await first(fails, kept('old'))).toEqual(['old', 0]);
  await vi.advanceTimersByTimeAsync(RESOLVE);
  expect((await first(answers(200, 'new', 9000), kept('old')))[0]).toBe('old');
});

test('where nothing is kept the network is waited for, and its failure told', async () => {
  expect(await first(answers(200, 'new', 9000), nothing)).toEqual(['new', 9000]);
  await expect(networkFirst(REQUEST, { fetch: fails, find: nothing })).rejects.toThrow('no network');
});

test('a server that is out of order is answered for, a page that is not there is not', async () => {
  expect((await first(answers(503, 'broken'), kept('old')))[0]).toBe('old');
  expect((await first(answers(503, 'broken'), nothing))[0]).toBe('broken');
  expect((await first(answers(404, 'lost'), kept('old')))[0]).toBe('lost');
});

test('a file that is kept is not asked for again', async () => {
  const fetch = vi.fn(answers(200, 'new'));
  expect((await answer(keptFirst(REQUEST, { fetch, find: kept('old') })))[0]).toBe('old');
  expect(fetch).not.toHaveBeenCalled();
  expect((await answer(keptFirst(REQUEST, { fetch, find: nothing })))[0]).toBe('new');
});
