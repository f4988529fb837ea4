import { measure, type Quality } from './measure';
import { energyOf, secondsOf, type Sound } from './sound';

/** What may be better next time; the recording may be sent all the same. */
export type Warning = 'short' | 'too_quiet' | 'clipped' | 'little_speech' | 'noisy';

/** Why the server would refuse a recording. */
export type Refusal = 'too_short' | 'too_long' | 'silent';

export interface Verdict {
  readonly refusal: Refusal | undefined;
  readonly warnings: readonly Warning[];
}

const LEAST_SECONDS = 2;
const LEAST_LEVEL_DBFS = -45;
const MOST_CLIPPED_SHARE = 0.001;
const LEAST_SPEECH_SHARE = 0.2;
const LEAST_SIGNAL_TO_NOISE_DB = 15;

const SHORTEST_SECONDS = 1;
export const LONGEST_SECONDS = 60;

const SILENCE_FRAME_RATE = 50;
const HEARD_FRAMES = 5;
const LEAST_HEARD_ENERGY = 1e-7;

/** Judges a recording as the server does: `QualityThresholds`, `RecordingLimits` and `Silence`. */
export function judge(sound: Sound): Verdict {
  const refusal = refusalOf(sound);
  return { refusal, warnings: refusal ? [] : warningsOf(measure(sound)) };
}

export function warningsOf(quality: Quality): Warning[] {
  const ratio = quality.signalToNoiseDb ?? LEAST_SIGNAL_TO_NOISE_DB;
  const holds: [Warning, boolean][] = [
    ['short', quality.seconds < LEAST_SECONDS],
    ['too_quiet', quality.levelDbfs < LEAST_LEVEL_DBFS],
    ['clipped', quality.clippedShare > MOST_CLIPPED_SHARE],
    ['little_speech', quality.speechShare < LEAST_SPEECH_SHARE],
    ['noisy', ratio < LEAST_SIGNAL_TO_NOISE_DB],
  ];
  return holds.filter(([, held]) => held).map(([warning]) => warning);
}

function refusalOf(sound: Sound): Refusal | undefined {
  const seconds = secondsOf(sound);
  if (seconds < SHORTEST_SECONDS) return 'too_short';
  if (seconds > LONGEST_SECONDS) return 'too_long';
  return isSilent(sound) ? 'silent' : undefined;
}

/** Something is heard when at least 0.1 s in all, in frames of 20 ms, is louder than -70 dB. */
function isSilent({ samples, rate }: Sound): boolean {
  const length = Math.max(1, Math.floor(rate / SILENCE_FRAME_RATE));
  const half = Math.floor(Math.floor(samples.length / length) / 2);
  let missing = Math.max(1, Math.min(HEARD_FRAMES, half));
  for (let at = 0; missing > 0 && at + length <= samples.length; at += length) {
    if (energyOf(samples, at, length) > LEAST_HEARD_ENERGY) missing--;
  }
  return missing > 0;
}
