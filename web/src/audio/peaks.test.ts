import { expect, test } from 'vitest';
import { peaksOf } from './peaks';

test('each stretch shows its loudest sample', () => {
  expect(peaksOf(Float32Array.of(0, -0.5, 0.25, 0, 1, -0.125), 3)).toEqual([0.5, 0.25, 1]);
});

test('a short recording fills more stretches than it has samples', () => {
  expect(peaksOf(Float32Array.of(0.5, 0.25), 4)).toEqual([0.5, 0.5, 0.25, 0.25]);
});
