import { expect, test } from 'vitest';
import { heard, SILENT, type Live } from './live';

const RATE = 1000;

/** So many seconds at this level, in pieces of a tenth. */
function after(live: Live, seconds: number, level: number): Live {
  let next = live;
  for (let i = 0; i < seconds * 10; i++) {
    next = heard(
      next,
      Float32Array.from({ length: 100 }, (_, at) => (at % 2 ? level : -level)),
      RATE,
    );
  }
  return next;
}

test('at first it only listens', () => {
  expect(after(SILENT, 0.5, 0).advice).toBe('start');
});

test('a voice is heard well', () => {
  const live = after(SILENT, 1, 0.1);

  expect(live.advice).toBe('good');
  expect(live.levelDbfs).toBeCloseTo(-20, 3);
  expect(live.seconds).toBeCloseTo(1, 9);
  expect(live.peaks).toHaveLength(10);
});

test('a pause in speech is no reason to complain, a long silence is', () => {
  const spoken = after(SILENT, 1, 0.1);

  expect(after(spoken, 1.4, 0.0001).advice).toBe('good');
  expect(after(spoken, 1.7, 0.0001).advice).toBe('quiet');
  expect(after(SILENT, 1.7, 0.0001).advice).toBe('quiet');
});

test('too loud is said for a second', () => {
  const loud = after(SILENT, 0.1, 0.99);

  expect(loud.advice).toBe('loud');
  expect(after(loud, 0.9, 0.1).advice).toBe('loud');
  expect(after(loud, 1.1, 0.1).advice).toBe('good');
});
