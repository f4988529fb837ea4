const RATE = 4000;
const LOWEST_PITCH = 70;
const HIGHEST_PITCH = 450;

/** More than half of the power repeats itself; of white noise, a quarter may seem to by chance. */
const LEAST_CORRELATION = 0.6;

/**
 * Tells voice from noise by the peak of the normalised autocorrelation (L. Rabiner, "On the use of
 * autocorrelation analysis for pitch detection", 1977) at about 4000 Hz. The server's
 * `org.spira.audio.quality.Voicing` in TypeScript; the shared vectors hold both together.
 */
export class Voicing {
  private readonly step: number;
  private readonly sound: Float64Array;
  private readonly shortest: number;
  private readonly longest: number;

  constructor(rate: number, frameLength: number) {
    this.step = Math.max(1, Math.round(rate / RATE));
    this.sound = new Float64Array(Math.floor(frameLength / this.step));
    const slow = Math.floor(rate / this.step);
    this.shortest = Math.max(2, Math.floor(slow / HIGHEST_PITCH));
    this.longest = Math.min(Math.floor(slow / LOWEST_PITCH), this.sound.length - 2);
  }

  /** Whether the frame that begins here repeats itself with the period of a voice. */
  isPeriodic(samples: Float32Array, at: number): boolean {
    this.slowDown(samples, at);
    let before = this.correlation(this.shortest - 1);
    let here = this.correlation(this.shortest);
    for (let lag = this.shortest; lag <= this.longest; lag++) {
      const after = this.correlation(lag + 1);
      // a peak, since slow rumble is alike at all short lags without repeating itself
      if (here >= LEAST_CORRELATION && here > before && here >= after) return true;
      before = here;
      here = after;
    }
    return false;
  }

  private slowDown(samples: Float32Array, at: number): void {
    const { sound, step } = this;
    let mean = 0;
    for (let i = 0, next = at; i < sound.length; i++) {
      let sum = 0;
      for (const end = next + step; next < end; next++) sum += samples[next]!;
      sound[i] = sum / step;
      mean += sound[i]! / sound.length;
    }
    for (let i = 0; i < sound.length; i++) sound[i]! -= mean;
  }

  private correlation(lag: number): number {
    const { sound } = this;
    let both = 0;
    let early = 0;
    let late = 0;
    for (let i = 0, j = lag; j < sound.length; i++, j++) {
      const first = sound[i]!;
      const second = sound[j]!;
      both += first * second;
      early += first * first;
      late += second * second;
    }
    return both <= 0 ? 0 : both / Math.sqrt(early * late);
  }
}
