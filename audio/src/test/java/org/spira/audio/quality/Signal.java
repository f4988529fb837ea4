package org.spira.audio.quality;

import java.util.Random;
import org.spira.audio.wav.Recording;

/** A synthetic recording, sound upon sound; everything in it is known. */
final class Signal {

  private final int rate;
  private final float[] samples;

  Signal(int rate, double seconds) {
    this.rate = rate;
    this.samples = new float[(int) Math.round(rate * seconds)];
  }

  /** A buzz like that of vocal folds, eight harmonics, of this power in dB against full scale. */
  Signal voice(double pitch, double dbfs, double from, double to) {
    double power = 0;
    for (int k = 1; k <= 8; k++) {
      power += 0.5 / k / k;
    }
    double gain = Math.sqrt(Math.pow(10, dbfs / 10) / power);
    for (int i = (int) (from * rate); i < to * rate; i++) {
      for (int k = 1; k <= 8; k++) {
        samples[i] += (float) (gain / k * Math.sin(2 * Math.PI * pitch * k * i / rate + k * k));
      }
    }
    return this;
  }

  /** A second of voice, a pause of half a second, and so on. */
  Signal phrases(double pitch, double dbfs) {
    double seconds = (double) samples.length / rate;
    for (double at = 0.5; at + 1 <= seconds; at += 1.5) {
      voice(pitch, dbfs, at, at + 1);
    }
    return this;
  }

  /** White noise of this power everywhere. */
  Signal noise(double dbfs) {
    Random random = new Random(3);
    double deviation = Math.sqrt(Math.pow(10, dbfs / 10));
    for (int i = 0; i < samples.length; i++) {
      samples[i] += (float) (deviation * random.nextGaussian());
    }
    return this;
  }

  /** Rumble: noise that hardly changes within a few milliseconds. */
  Signal rumble(double dbfs) {
    Random random = new Random(4);
    double slow = 0;
    double keep = Math.exp(-2 * Math.PI * 40 / rate);
    double deviation = Math.sqrt(Math.pow(10, dbfs / 10) * (1 - keep * keep));
    for (int i = 0; i < samples.length; i++) {
      slow = keep * slow + deviation * random.nextGaussian();
      samples[i] += (float) slow;
    }
    return this;
  }

  /** The same shift everywhere. */
  Signal shifted(double by) {
    for (int i = 0; i < samples.length; i++) {
      samples[i] += (float) by;
    }
    return this;
  }

  /** So many times as loud, and cut off at full scale. */
  Signal clipped(double gain) {
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) Math.clamp(gain * samples[i], -1, 1);
    }
    return this;
  }

  Recording recording() {
    return new Recording(samples, rate);
  }

  RecordingQuality quality() {
    return QualityMeter.measure(recording());
  }
}
