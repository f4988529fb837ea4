package org.spira.audio.wav;

import java.util.function.Consumer;
import org.spira.audio.sample.Loudness;
import org.spira.audio.sample.SampleEncoding;

/**
 * Reads WAV files: PCM of 8, 16, 24, 32 and 64 bits, floating point of 32 and 64, A-law and mu-law,
 * with up to 32 channels at 4 to 384 kHz, also the unfinished ones of recorders and pipes that
 * could not go back to write their lengths. Files that hold less or more than they say are refused.
 * Memory grows with the bytes that are there, never with what a header claims: at most 4 times the
 * file's size and 64 KiB. Safe for use by several threads.
 */
public final class WavDecoder {

  private WavDecoder() {}

  /**
   * Checks that these bytes are a recording, without reading its samples.
   *
   * @throws UndecodableAudioException if they are not, saying why
   */
  public static WavInfo inspect(byte[] wav) {
    return WavLayout.of(wav).info();
  }

  /**
   * Reads the recording and averages its channels. Where they cancel each other, one is used.
   *
   * @throws UndecodableAudioException if the bytes are no recording, saying why
   */
  public static Recording decode(byte[] wav) {
    return decode(wav, info -> {});
  }

  /**
   * Reads the recording as above, if it passes a check of what its header says: nothing is computed
   * before.
   *
   * @param check throws what is thrown from here if the recording is not to be read
   * @throws UndecodableAudioException if the bytes are no recording, saying why
   */
  public static Recording decode(byte[] wav, Consumer<WavInfo> check) {
    WavLayout layout = WavLayout.of(wav);
    check.accept(layout.info());
    boolean mono = layout.format().channels() == 1;
    float[] samples = mono ? only(wav, layout) : new ChannelMix(wav, layout).samples();
    return new Recording(samples, layout.format().sampleRate());
  }

  private static float[] only(byte[] wav, WavLayout layout) {
    SampleEncoding encoding = layout.format().encoding();
    float[] samples = new float[layout.frames()];
    encoding.read(wav, layout.dataOffset(), samples, samples.length);
    demandAudible(encoding, samples, samples.length);
    return samples;
  }

  static void demandAudible(SampleEncoding encoding, float[] samples, int count) {
    if (encoding.isFloat() && !Loudness.isAudible(samples, count)) {
      throw new UndecodableAudioException(
          "the recording is damaged: it holds sample values that are not numbers or beyond any"
              + " loudness; full scale is -1 to 1: record it again");
    }
  }
}
