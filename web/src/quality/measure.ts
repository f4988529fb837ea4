import { Frames } from './frames';
import { secondsOf, type Sound } from './sound';
import { Speech } from './speech';

/** The last step of mu-law ends here, earlier than that of any other encoding. */
const CLIPPED = Math.fround(0.98);

/** What 16 bits cannot hold is not there: -100 dB. */
const LEAST_ENERGY = 1e-10;

const LEAST_DB = -20;
const MOST_DB = 60;

/** Fewer frames of pause say little about the noise. */
const LEAST_PAUSES = 3;

/** How well a recording was made: the server's numbers, before it is sent. */
export interface Quality {
  readonly seconds: number;
  /** Loudness where there is voice, or of the whole where there is none, in dB against full scale. */
  readonly levelDbfs: number;
  readonly clippedShare: number;
  readonly speechShare: number;
  /** How much louder the voice is than the pauses; nothing where there is no voice or no pause. */
  readonly signalToNoiseDb: number | undefined;
}

/** Measures a recording of at least one sample. */
export function measure(sound: Sound): Quality {
  const frames = new Frames(sound);
  const speech = new Speech(sound, frames);
  const voice = frames.mean((frame) => speech.isVoiced(frame));
  return {
    seconds: secondsOf(sound),
    levelDbfs: decibels(voice ?? frames.mean(() => true) ?? 0),
    clippedShare: clippedShare(sound.samples),
    speechShare: speech.share(),
    signalToNoiseDb: signalToNoise(frames, speech, voice),
  };
}

export function decibels(energy: number): number {
  return 10 * Math.log10(Math.max(LEAST_ENERGY, energy));
}

function signalToNoise(
  frames: Frames,
  speech: Speech,
  voice: number | undefined,
): number | undefined {
  const pauses = frames.where((frame) => speech.isPause(frame)).toSorted((a, b) => a - b);
  if (pauses.length < LEAST_PAUSES || voice === undefined) return undefined;
  const noise = Math.max(LEAST_ENERGY, pauses[Math.floor(pauses.length / 2)]!);
  return Math.min(MOST_DB, Math.max(LEAST_DB, decibels((voice - noise) / noise)));
}

function clippedShare(samples: Float32Array): number {
  let clipped = 0;
  for (const sample of samples) if (Math.abs(sample) >= CLIPPED) clipped++;
  return clipped / samples.length;
}
