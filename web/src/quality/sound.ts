/** Samples of one channel between -1 and 1, at `rate` Hz. */
export interface Sound {
  readonly samples: Float32Array;
  readonly rate: number;
}

export function secondsOf(sound: Sound): number {
  return sound.samples.length / sound.rate;
}

/** Mean square of `length` samples from `at` on, without their constant part. */
export function energyOf(samples: Float32Array, at: number, length: number): number {
  let sum = 0;
  let squares = 0;
  for (let i = at; i < at + length; i++) {
    const sample = samples[i]!;
    sum += sample;
    squares += sample * sample;
  }
  return Math.max(0, (squares - (sum * sum) / length) / length);
}
