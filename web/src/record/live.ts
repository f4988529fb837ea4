import { decibels } from '../quality/measure';

export type Advice = 'start' | 'quiet' | 'loud' | 'good';

/** What is known about a recording while it is being made. */
export interface Live {
  readonly seconds: number;
  /** Of the last piece, in dB against full scale. */
  readonly levelDbfs: number;
  readonly advice: Advice;
  /** The largest absolute value of each piece so far. */
  readonly peaks: readonly number[];
  readonly heardAt: number;
  readonly clippedAt: number;
}

export const SILENT: Live = {
  seconds: 0,
  levelDbfs: -100,
  advice: 'start',
  peaks: [],
  heardAt: 0,
  clippedAt: -Infinity,
};

/** The bounds of the verdict afterwards, so that the two agree. */
const LEAST_LEVEL_DBFS = -45;
const CLIPPED = 0.98;

const LOUD_SECONDS = 1;
const QUIET_SECONDS = 1.5;

/** What is known after another piece of the recording. */
export function heard(live: Live, piece: Float32Array, rate: number): Live {
  let squares = 0;
  let peak = 0;
  for (const sample of piece) {
    squares += sample * sample;
    peak = Math.max(peak, Math.abs(sample));
  }
  const seconds = live.seconds + piece.length / rate;
  const levelDbfs = decibels(squares / Math.max(1, piece.length));
  const heardAt = levelDbfs >= LEAST_LEVEL_DBFS ? seconds : live.heardAt;
  const clippedAt = peak >= CLIPPED ? seconds : live.clippedAt;
  return {
    seconds,
    levelDbfs,
    heardAt,
    clippedAt,
    advice: advice(seconds, heardAt, clippedAt),
    peaks: [...live.peaks, peak],
  };
}

function advice(seconds: number, heardAt: number, clippedAt: number): Advice {
  if (seconds - clippedAt < LOUD_SECONDS) return 'loud';
  if (seconds - heardAt > QUIET_SECONDS) return 'quiet';
  return heardAt > 0 ? 'good' : 'start';
}
