package org.spira.audio.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.spira.audio.resample.Resampler;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavInfo;

/**
 * The bounds of a recording that can be diagnosed. Checking them needs nothing but the header, so
 * it comes before anything is computed.
 *
 * @param shortestSeconds a button pressed and released at once is shorter
 * @param longestSeconds longer ones cost more than a voice is worth
 * @param mostChannels how many microphones may be interleaved
 * @param mostSamples how many samples may be left at the rate of a model
 */
public record RecordingLimits(
    double shortestSeconds, double longestSeconds, int mostChannels, long mostSamples) {

  /** 1 to 60 s, 8 channels, and 60 s at 48 kHz. */
  public static final RecordingLimits DEFAULT = new RecordingLimits(1, 60, 8, 60 * 48_000);

  /** Refuses bounds between which there is nothing. */
  public RecordingLimits {
    boolean seconds = shortestSeconds >= 0 && longestSeconds > shortestSeconds;
    if (!seconds || mostChannels < 1 || mostSamples < 1) {
      throw new IllegalArgumentException(
          "no recording fits into %s to %s s, %d channels and %d samples"
              .formatted(shortestSeconds, longestSeconds, mostChannels, mostSamples));
    }
  }

  /**
   * Checks what does not depend on a model.
   *
   * @throws UndecodableAudioException if the recording is out of bounds, saying what to do
   */
  public void check(WavInfo recording) {
    checkLength(recording.seconds());
    if (recording.channels() > mostChannels) {
      throw new UndecodableAudioException(
          "the recording has %d channels; at most %d are taken: record with one microphone"
              .formatted(recording.channels(), mostChannels));
    }
  }

  private void checkLength(double seconds) {
    if (seconds < shortestSeconds) {
      throw tooShort(seconds);
    }
    if (seconds > longestSeconds) {
      throw tooLong(seconds);
    }
  }

  private UndecodableAudioException tooShort(double seconds) {
    return new UndecodableAudioException(
        ("the recording lasts %s s; at least %s s are needed: record it again, until the patient"
                + " has finished")
            .formatted(text(seconds, RoundingMode.FLOOR), text(shortestSeconds)));
  }

  private UndecodableAudioException tooLong(double seconds) {
    return new UndecodableAudioException(
        "the recording lasts %s s; at most %s s are taken: record it again, shorter"
            .formatted(text(seconds, RoundingMode.CEILING), text(longestSeconds)));
  }

  /**
   * Checks also how many samples there will be at this rate, in Hz.
   *
   * @throws UndecodableAudioException if the recording is out of bounds, saying what to do
   */
  public void check(WavInfo recording, int rate) {
    check(recording);
    long samples = Resampler.between(recording.sampleRate(), rate).length(recording.frames());
    if (samples > mostSamples) {
      throw new UndecodableAudioException(
          "the recording becomes %d samples at %d Hz; at most %d are taken: record it again, shorter"
              .formatted(samples, rate, mostSamples));
    }
  }

  private static String text(double seconds) {
    return text(seconds, RoundingMode.HALF_UP);
  }

  private static String text(double seconds, RoundingMode rounding) {
    return BigDecimal.valueOf(seconds).setScale(2, rounding).stripTrailingZeros().toPlainString();
  }
}
