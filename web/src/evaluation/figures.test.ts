import { expect, test } from 'vitest';
import { percent, pointsOf, positionOf, shortDigest } from './figures';

test('a curve goes from the lower left to the upper right', () => {
  const points = [
    { false_positives: 0, true_positives: 0 },
    { false_positives: 0.25, true_positives: 2 / 3 },
    { false_positives: 1, true_positives: 1 },
  ];

  expect(pointsOf({ points } as never)).toBe('0,100 25,33.33 100,0');
});

test('production stands to the right, the challenger upwards', () => {
  expect(positionOf({ production: 0.9, challenger: 0.25 })).toEqual({ x: 90, y: 75 });
});

test('shares are percents to a tenth, and none of nothing', () => {
  expect(percent(0.84567)).toBe(84.6);
  expect(percent(0)).toBe(0);
  expect(percent(null)).toBeUndefined();
});

test('digests are short', () => {
  expect(shortDigest('0123456789abcdef')).toBe('0123456789ab');
  expect(shortDigest(null)).toBe('');
});
