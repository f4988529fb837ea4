package org.spira.audio.quality;

import java.util.OptionalDouble;
import org.spira.audio.wav.Recording;

/** Measures recordings. Pure; safe for use by several threads. */
public final class QualityMeter {

  /** The last step of mu-law ends here, earlier than that of any other encoding. */
  private static final float CLIPPED = 0.98f;

  /** What 16 bits cannot hold is not there: -100 dB. */
  private static final double LEAST_ENERGY = 1e-10;

  private static final double LEAST_DB = -20;
  private static final double MOST_DB = 60;

  /** Fewer frames of pause, 0.12 s, say little about the noise. */
  private static final int LEAST_PAUSES = 3;

  private QualityMeter() {}

  /** Measures a recording of at least one sample, at the rate at which it was sent. */
  public static RecordingQuality measure(Recording recording) {
    Frames frames = Frames.of(recording);
    SpeechMap speech = SpeechMap.of(recording, frames);
    return new RecordingQuality(
        recording.seconds(),
        decibels(level(frames, speech)),
        clippedShare(recording.samples()),
        speech.share(),
        signalToNoise(frames, speech),
        recording.sampleRate());
  }

  private static double level(Frames frames, SpeechMap speech) {
    double voiced = frames.mean(speech::isVoiced);
    return Double.isNaN(voiced) ? frames.mean(frame -> true) : voiced;
  }

  private static OptionalDouble signalToNoise(Frames frames, SpeechMap speech) {
    double[] pauses = frames.sorted(speech::isPause);
    double voice = frames.mean(speech::isVoiced);
    if (pauses.length < LEAST_PAUSES || Double.isNaN(voice)) {
      return OptionalDouble.empty();
    }
    double noise = Math.max(LEAST_ENERGY, pauses[pauses.length / 2]);
    double ratio = decibels((voice - noise) / noise);
    return OptionalDouble.of(Math.clamp(ratio, LEAST_DB, MOST_DB));
  }

  private static double clippedShare(float[] samples) {
    int clipped = 0;
    for (float sample : samples) {
      clipped += Math.abs(sample) >= CLIPPED ? 1 : 0;
    }
    return (double) clipped / samples.length;
  }

  private static double decibels(double energy) {
    return 10 * Math.log10(Math.max(LEAST_ENERGY, energy));
  }
}
