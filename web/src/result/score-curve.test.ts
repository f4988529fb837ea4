import { expect, test } from 'vitest';
import { curveOf, highestOf } from './score-curve';

const STRETCHES = [
  { part: 'frase', start: 0, length: 4, score: 0.2 },
  { part: 'frase', start: 2, length: 4, score: 0.8 },
  { part: 'frase', start: 4, length: 4, score: 0.8 },
];

test('overlapping stretches are averaged, and the rest is nothing', () => {
  expect(curveOf(STRETCHES, 10, 5)).toEqual([0.2, 0.5, 0.8, 0.8, 0]);
  expect(curveOf([], 10, 2)).toEqual([0, 0]);
});

test('the first of the highest is told', () => {
  expect(highestOf(STRETCHES)?.start).toBe(2);
  expect(highestOf([])).toBeUndefined();
});
