package org.spira.inference.models.application.trial;

import java.util.List;

/**
 * What models are tried on: made by rule and never different, so that a version that passes once
 * passes always. Levels are far apart, since what couples rows (a floor in decibels, a division by
 * the loudest) shows only between a loud and a quiet one.
 */
final class Sounds {

  static final double QUIET = 1e-3;
  static final double LOUD = 0.9;
  private static final double SYLLABLES_PER_SECOND = 4;
  private static final double LOWEST_VOICE = 110;
  private static final double WORDS_PER_SECOND = 0.3;
  private static final double CLICK_EVERY = 0.25;

  private final int rate;

  /** At this rate, in Hz. */
  Sounds(int rate) {
    this.rate = rate;
  }

  /** One of each kind, all of this length; neighbours differ as much as they can. */
  List<float[]> different(int samples) {
    return List.of(
        noise(samples, 0.1, 1),
        speech(samples, LOUD, 2),
        noise(samples, QUIET, 3),
        square(samples),
        new float[samples],
        speech(samples, QUIET, 4),
        noise(samples, LOUD, 5),
        clicks(samples));
  }

  /** Of those, what could be a recording that is accepted, which silence and clicks are not. */
  List<float[]> audible(int samples) {
    return List.of(
        noise(samples, 0.1, 1),
        speech(samples, LOUD, 2),
        noise(samples, QUIET, 3),
        square(samples),
        speech(samples, QUIET, 4),
        noise(samples, LOUD, 5));
  }

  /** White noise between plus and minus the level; another seed, another noise. */
  float[] noise(int samples, double level, int seed) {
    float[] noise = new float[samples];
    int state = seed;
    for (int i = 0; i < samples; i++) {
      state = state * 1_103_515_245 + 12_345;
      noise[i] = (float) (level * (state >> 16) / 32_768);
    }
    return noise;
  }

  /** Like a voice: pulses that rise and fall in syllables, over a room that is never silent. */
  float[] speech(int samples, double level, int seed) {
    float[] speech = noise(samples, level / 1000, seed);
    double voice = LOWEST_VOICE * (1 + 0.25 * (seed % 5));
    for (int i = 0; i < samples; i++) {
      double time = (double) i / rate;
      double syllable = Math.max(0, Math.sin(2 * Math.PI * SYLLABLES_PER_SECOND * time));
      // slower than syllables: words are not all equally loud
      double word = 0.55 + 0.45 * Math.sin(2 * Math.PI * WORDS_PER_SECOND * time + seed);
      // a sawtooth has all harmonics, as the sound of vocal folds has
      double pulse = 1 - 2 * (voice * time - Math.floor(voice * time));
      speech[i] += (float) (level * syllable * word * pulse);
    }
    return speech;
  }

  private float[] square(int samples) {
    float[] square = new float[samples];
    int half = Math.max(1, (int) (rate / (2 * LOWEST_VOICE)));
    for (int i = 0; i < samples; i++) {
      square[i] = (i / half) % 2 == 0 ? 1f : -1f;
    }
    return square;
  }

  private float[] clicks(int samples) {
    float[] clicks = new float[samples];
    int every = Math.max(1, (int) (CLICK_EVERY * rate));
    for (int i = 0; i < samples; i += every) {
      clicks[i] = 1f;
    }
    return clicks;
  }
}
