import { FRAME_RATE, Frames } from './frames';
import type { Sound } from './sound';
import { Voicing } from './voicing';

/** ITU-T P.56, method B: what is 15.9 dB under the level is no speech. */
const MARGIN = 10 ** -1.59;

/** -70 dB: nobody hears it. */
const LEAST_ENERGY = 1e-7;

/** ITU-T P.56, method B: speech hangs over for 0.2 s. */
const HANGOVER = Math.floor(FRAME_RATE / 5);

/** Frames that a pause keeps away from speech. */
const DISTANCE = 2;

/** Which frames hold voice, speech (voice and the short gaps in it) or a pause. */
export class Speech {
  private readonly voiced: boolean[];
  private readonly speaking: boolean[];

  constructor(sound: Sound, frames: Frames) {
    const voicing = new Voicing(sound.rate, frames.length);
    const threshold = Math.max(LEAST_ENERGY, MARGIN * (frames.mean(() => true) ?? 0));
    this.voiced = frames.energies.map(
      (energy, frame) =>
        energy >= threshold && voicing.isPeriodic(sound.samples, frame * frames.length),
    );
    this.speaking = bridged(this.voiced);
  }

  isVoiced(frame: number): boolean {
    return this.voiced[frame]!;
  }

  isPause(frame: number): boolean {
    return !this.speaking.slice(Math.max(0, frame - DISTANCE), frame + DISTANCE + 1).includes(true);
  }

  /** How much of the time is speech, 0 to 1. */
  share(): number {
    return this.speaking.filter(Boolean).length / this.speaking.length;
  }
}

function bridged(voiced: readonly boolean[]): boolean[] {
  const speaking = [...voiced];
  let last = -1;
  voiced.forEach((isVoiced, frame) => {
    if (!isVoiced) return;
    if (last >= 0 && frame - last - 1 <= HANGOVER) speaking.fill(true, last + 1, frame);
    last = frame;
  });
  return speaking;
}
