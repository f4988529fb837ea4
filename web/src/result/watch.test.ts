import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '../api/problem';
import { watch } from './watch';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const isOver = (value: string) => value === 'done';

test('asks until it is over, ever less often, and waits out what passes', async () => {
  const answers = ['begun', new Problem('offline'), 'begun', 'done', 'never asked for'];
  const asked: number[] = [];
  const seen: string[] = [];
  let missed = 0;
  const begun = Date.now();
  const watching = watch(
    async () => {
      asked.push(Date.now() - begun);
      const answer = answers.shift()!;
      if (answer instanceof Problem) throw answer;
      return answer;
    },
    { seen: (value) => seen.push(value), missed: () => missed++, isOver },
    new AbortController().signal,
  );
  await vi.runAllTimersAsync();
  await watching;

  expect(asked).toEqual([0, 400, 1000, 1900]);
  expect(seen).toEqual(['begun', 'begun', 'done']);
  expect(missed).toBe(1);
});

test('never waits longer than ten seconds', async () => {
  let count = 0;
  const stop = new AbortController();
  const watching = watch(
    async () => `${++count}`,
    { seen: () => undefined, missed: () => undefined, isOver },
    stop.signal,
  );
  await vi.advanceTimersByTimeAsync(60_000);
  const before = count;
  await vi.advanceTimersByTimeAsync(100_000);
  expect(count - before).toBe(10);

  stop.abort();
  await watching;
});

test('what will never be answered ends it', async () => {
  const gone = () => Promise.reject(new Problem('notFound'));

  await expect(
    watch(
      gone,
      { seen: () => undefined, missed: () => undefined, isOver },
      new AbortController().signal,
    ),
  ).rejects.toMatchObject({ kind: 'notFound' });
});

test('asks at once when it is told to, and only once', async () => {
  const asked: number[] = [];
  const begun = Date.now();
  const stop = new AbortController();
  const watching = watch(
    async () => `${asked.push(Date.now() - begun)}`,
    {
      seen: () => undefined,
      missed: () => undefined,
      isOver,
      told: new Promise((resolve) => setTimeout(resolve, 500)),
    },
    stop.signal,
  );
  await vi.advanceTimersByTimeAsync(2_000);
  stop.abort();
  await watching;

  expect(asked).toEqual([0, 400, 500, 1400]);
});
