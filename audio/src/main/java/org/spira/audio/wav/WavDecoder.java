package org.spira.audio.wav;

/**
 * Reads WAV files: PCM of 8, 16, 24 and 32 bits and floating point of 32 and 64, with any number of
 * channels, also the unfinished ones of recorders and pipes that could not go back to write their
 * lengths. Memory grows with the bytes that are there, never with what a header claims. Safe for
 * use by several threads.
 */
public final class WavDecoder {

  /** Floats are converted in blocks of about this many samples before channels are averaged. */
  private static final int BLOCK = 8192;

  private WavDecoder() {}

  /**
   * Checks that these bytes are a recording, without reading its samples.
   *
   * @throws UndecodableAudioException if they are not, saying why
   */
  public static WavInfo inspect(byte[] wav) {
    WavLayout layout = WavLayout.of(wav);
    return new WavInfo(layout.format().sampleRate(), layout.format().channels(), layout.frames());
  }

  /**
   * Reads the recording and averages its channels.
   *
   * @throws UndecodableAudioException if the bytes are no recording, saying why
   */
  public static Recording decode(byte[] wav) {
    WavLayout layout = WavLayout.of(wav);
    float[] samples = new float[layout.frames()];
    if (layout.format().channels() == 1) {
      layout.format().encoding().read(wav, layout.dataOffset(), samples, samples.length);
    } else {
      average(wav, layout, samples);
    }
    return new Recording(samples, layout.format().sampleRate());
  }

  private static void average(byte[] wav, WavLayout layout, float[] samples) {
    SampleEncoding encoding = layout.format().encoding();
    int channels = layout.format().channels();
    int framesPerBlock = Math.min(samples.length, Math.max(1, BLOCK / channels));
    float[] block = new float[framesPerBlock * channels];
    int offset = layout.dataOffset();
    for (int done = 0; done < samples.length; done += framesPerBlock) {
      int frames = Math.min(framesPerBlock, samples.length - done);
      encoding.read(wav, offset, block, frames * channels);
      offset += frames * channels * encoding.bytes();
      for (int frame = 0; frame < frames; frame++) {
        double sum = 0;
        for (int i = frame * channels; i < (frame + 1) * channels; i++) {
          sum += block[i];
        }
        samples[done + frame] = (float) (sum / channels);
      }
    }
  }
}
