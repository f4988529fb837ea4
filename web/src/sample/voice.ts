import type { Sound } from '../quality/sound';

const RATE = 16_000;
const HARMONICS = 20;
const PEAK = 0.4;
const NOISE = 0.0005;
/** Seconds in which a syllable begins and ends. */
const EDGE = 0.04;

/** Where a vocal tract is loud, Hz: about an open vowel. */
const FORMANTS = [
  { at: 700, width: 130 },
  { at: 1200, width: 170 },
  { at: 2600, width: 250 },
];

/** Something like a voice, made up: nobody ever said it. */
export interface Score {
  /** Hz, about which the voice rises and falls. */
  readonly pitch: number;
  /** Seconds of voice and of the pause after it, syllable by syllable. */
  readonly syllables: readonly (readonly [voice: number, pause: number])[];
}

/** The same sound each time: everything that looks like chance follows from the score. */
export function sung({ pitch, syllables }: Score): Sound {
  const seconds = syllables.reduce((sum, [voice, pause]) => sum + voice + pause, 0);
  const samples = new Float32Array(Math.round(seconds * RATE));
  const random = randomFrom(Math.round(pitch));
  let at = 0;
  syllables.forEach(([voice, pause], turn) => {
    sing(samples, Math.round(at * RATE), voice, pitch * (1 + 0.08 * Math.sin(turn * 1.7)));
    at += voice + pause;
  });
  for (let i = 0; i < samples.length; i++) samples[i]! += NOISE * (2 * random() - 1);
  return { samples, rate: RATE };
}

function sing(samples: Float32Array, from: number, seconds: number, pitch: number): void {
  const length = Math.min(Math.round(seconds * RATE), samples.length - from);
  const loudness = harmonics(pitch);
  let phase = 0;
  for (let i = 0; i < length; i++) {
    const time = i / RATE;
    phase += (2 * Math.PI * pitch * (1 + 0.01 * Math.sin(2 * Math.PI * 5 * time))) / RATE;
    const edge = Math.min(1, time / EDGE, (seconds - time) / EDGE);
    let sum = 0;
    loudness.forEach((loud, n) => (sum += loud * Math.sin((n + 1) * phase)));
    samples[from + i] = PEAK * edge * sum;
  }
}

/** How loud each multiple of the pitch is; together they are at most 1. */
function harmonics(pitch: number): number[] {
  const loud = Array.from({ length: HARMONICS }, (_, n) => {
    const hertz = (n + 1) * pitch;
    const heard = FORMANTS.map(({ at, width }) => 1 / (1 + ((hertz - at) / width) ** 2));
    return (0.15 + Math.max(...heard)) / (n + 1) ** 0.5;
  });
  const sum = loud.reduce((all, each) => all + each, 0);
  return loud.map((each) => each / sum);
}

/** Marsaglia's xorshift ("Xorshift RNGs", 2003): 0 to 1, the same from the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
