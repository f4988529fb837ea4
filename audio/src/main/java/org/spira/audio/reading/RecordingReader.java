package org.spira.audio.reading;

import org.spira.audio.resample.Resampler;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavDecoder;

/**
 * Reads recordings that can be diagnosed, when they are accepted and again when they are worked on.
 * Safe for use by several threads.
 *
 * @param limits their bounds
 */
public record RecordingReader(RecordingLimits limits) {

  /**
   * Reads a recording, at the rate at which it was sent. Needs 4 times the file's size and 128 KiB
   * of memory at most.
   *
   * @throws UndecodableAudioException if it cannot be read, is out of bounds, or nothing is heard
   *     in it; saying which, and what to do
   */
  public Recording read(byte[] wav) {
    return heard(WavDecoder.decode(wav, limits::check));
  }

  /**
   * Reads a recording for a model that hears this rate, in Hz. Beside what {@link #read(byte[])}
   * needs, it takes 4 bytes for each sample of the result, 12 times the file's size and 1 MiB.
   *
   * @throws UndecodableAudioException as above, also if it has too many samples at this rate
   */
  public Recording read(byte[] wav, int rate) {
    Recording sent = heard(WavDecoder.decode(wav, header -> limits.check(header, rate)));
    Resampler resampler = Resampler.between(sent.sampleRate(), rate);
    return new Recording(resampler.resample(sent.samples()), rate);
  }

  private static Recording heard(Recording recording) {
    if (Silence.isIn(recording)) {
      throw new UndecodableAudioException(
          "the recording is silent: nothing is heard in it; check the microphone and record it"
              + " again");
    }
    return recording;
  }
}
