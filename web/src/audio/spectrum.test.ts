import { expect, test } from 'vitest';
import { spectrumOf } from './spectrum';

const RATE = 16_000;
const ROWS = 32;

function tone(hertz: number, amplitude: number): Float32Array {
  return Float32Array.from(
    { length: RATE },
    (_, i) => amplitude * Math.sin((2 * Math.PI * hertz * i) / RATE),
  );
}

function column(picture: Float32Array, at: number): number[] {
  return [...picture.subarray(at * ROWS, (at + 1) * ROWS)];
}

test.each([
  [125, 0],
  [1100, 4],
  [7900, 31],
])('a tone of %i Hz is in row %i', (hertz, row) => {
  const values = column(spectrumOf({ samples: tone(hertz, 0.3), rate: RATE }, 10, ROWS), 5);

  expect(values.indexOf(Math.max(...values))).toBe(row);
});

test('a tone of half scale has -6 dB, and silence nothing', () => {
  const samples = tone(1000, 0.5).fill(0, RATE / 2);
  const picture = spectrumOf({ samples, rate: RATE }, 10, ROWS);

  expect(Math.max(...column(picture, 2))).toBe(1);
  expect(Math.max(...column(picture, 8))).toBe(0);
  const quiet = spectrumOf({ samples: tone(1000, 0.01), rate: RATE }, 10, ROWS);
  expect(Math.max(...column(quiet, 2))).toBeCloseTo((-40 + 90) / 80, 1);
});

test('a recording shorter than a frame is seen as well', () => {
  const picture = spectrumOf({ samples: tone(1000, 0.5).subarray(0, 100), rate: RATE }, 4, ROWS);

  expect(Math.max(...picture)).toBeGreaterThan(0.5);
});
