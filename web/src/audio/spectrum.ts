const FRAME = 1024;
const FLOOR_DB = -90;
const TOP_DB = -10;

/**
 * How loud each stretch of a recording is at each height, from 0 to 1 over 80 dB: column after
 * column, each from low to high.
 */
export function spectrumOf(
  { samples, rate }: { readonly samples: Float32Array; readonly rate: number },
  columns: number,
  rows: number,
  topHertz = 8000,
): Float32Array {
  const picture = new Float32Array(columns * rows);
  const bins = Math.min(FRAME / 2, (topHertz * FRAME) / rate);
  for (let column = 0; column < columns; column++) {
    const centre = ((column + 0.5) * samples.length) / columns;
    const power = powerOf(samples, Math.round(centre - FRAME / 2));
    for (let row = 0; row < rows; row++) {
      const from = Math.floor((row * bins) / rows);
      const to = Math.max(from + 1, Math.floor(((row + 1) * bins) / rows));
      picture[column * rows + row] = shareOf(power.subarray(from, to));
    }
  }
  return picture;
}

function shareOf(power: Float64Array): number {
  const decibels = 10 * Math.log10(Math.max(...power) + 1e-12);
  return Math.min(1, Math.max(0, (decibels - FLOOR_DB) / (TOP_DB - FLOOR_DB)));
}

/** The power of a frame under a Hann window; a sine at full scale has 1. */
function powerOf(samples: Float32Array, start: number): Float64Array {
  const real = new Float64Array(FRAME);
  const imaginary = new Float64Array(FRAME);
  for (let i = 0; i < FRAME; i++) {
    const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / FRAME);
    real[i] = (samples[start + i] ?? 0) * hann;
  }
  transform(real, imaginary);
  return Float64Array.from(
    { length: FRAME / 2 },
    (_, bin) => (real[bin]! ** 2 + imaginary[bin]! ** 2) / (FRAME / 4) ** 2,
  );
}

/** The discrete Fourier transform in place, by halves (Cooley and Tukey, radix 2). */
function transform(real: Float64Array, imaginary: Float64Array): void {
  reorder(real, imaginary);
  for (let half = 1; half < FRAME; half *= 2) {
    for (let k = 0; k < half; k++) {
      const c = Math.cos((-Math.PI * k) / half);
      const s = Math.sin((-Math.PI * k) / half);
      for (let i = k; i < FRAME; i += 2 * half) {
        const j = i + half;
        const re = real[j]! * c - imaginary[j]! * s;
        const im = real[j]! * s + imaginary[j]! * c;
        real[j] = real[i]! - re;
        imaginary[j] = imaginary[i]! - im;
        real[i] = real[i]! + re;
        imaginary[i] = imaginary[i]! + im;
      }
    }
  }
}

function reorder(real: Float64Array, imaginary: Float64Array): void {
  for (let i = 0, j = 0; i < FRAME; i++) {
    if (i < j) {
      [real[i], real[j]] = [real[j]!, real[i]!];
      [imaginary[i], imaginary[j]] = [imaginary[j]!, imaginary[i]!];
    }
    let bit = FRAME / 2;
    while (bit >= 1 && j & bit) {
      j ^= bit;
      bit /= 2;
    }
    j |= bit;
  }
}
