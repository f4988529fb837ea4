import { energyOf, type Sound } from './sound';

/** Frames in a second: two periods of the deepest voice fit into one of 40 ms. */
export const FRAME_RATE = 25;

/**
 * The energies of a recording in frames that do not overlap. What does not fill a last frame is
 * left out, unless it is all there is.
 */
export class Frames {
  readonly length: number;
  readonly energies: readonly number[];

  constructor(sound: Sound) {
    const { samples, rate } = sound;
    this.length = Math.min(samples.length, Math.floor(rate / FRAME_RATE));
    const count = Math.floor(samples.length / this.length);
    this.energies = Array.from({ length: count }, (_, frame) =>
      energyOf(samples, frame * this.length, this.length),
    );
  }

  /** Energies of the wanted frames. */
  where(wanted: (frame: number) => boolean): number[] {
    return this.energies.filter((_, frame) => wanted(frame));
  }

  /** Mean energy of the wanted frames; nothing when there are none. */
  mean(wanted: (frame: number) => boolean): number | undefined {
    const chosen = this.where(wanted);
    if (chosen.length === 0) return undefined;
    return chosen.reduce((sum, energy) => sum + energy, 0) / chosen.length;
  }
}
