package org.spira.audio.wav;

import org.spira.audio.sample.ChannelEnergies;
import org.spira.audio.sample.SampleEncoding;

/**
 * Makes one channel of several: their average, unless they cancel each other, as the two legs of a
 * balanced microphone do that was connected as stereo. Then one of them is used.
 */
final class ChannelMix {

  /** Samples are converted in blocks of about this many before channels are averaged. */
  private static final int BLOCK = 8192;

  private final byte[] wav;
  private final WavLayout layout;
  private final int channels;
  private final float[] block;
  private final ChannelEnergies energies;

  ChannelMix(byte[] wav, WavLayout layout) {
    this.wav = wav;
    this.layout = layout;
    this.channels = layout.format().channels();
    this.block = new float[Math.max(1, Math.min(layout.frames(), BLOCK / channels)) * channels];
    this.energies = new ChannelEnergies(channels);
  }

  /** One sample for each frame of the recording. */
  float[] samples() {
    float[] samples = new float[layout.frames()];
    eachBlock((done, frames) -> average(samples, done, frames));
    if (energies.cancel(samples.length)) {
      int channel = energies.chosen(samples.length);
      eachBlock((done, frames) -> take(channel, samples, done, frames));
    }
    return samples;
  }

  private interface Step {
    void take(int done, int frames);
  }

  private void eachBlock(Step step) {
    SampleEncoding encoding = layout.format().encoding();
    int offset = layout.dataOffset();
    int perBlock = block.length / channels;
    for (int done = 0; done < layout.frames(); done += perBlock) {
      int frames = Math.min(perBlock, layout.frames() - done);
      encoding.read(wav, offset, block, frames * channels);
      offset += frames * channels * encoding.bytes();
      step.take(done, frames);
    }
  }

  private void average(float[] samples, int done, int frames) {
    WavDecoder.demandAudible(layout.format().encoding(), block, frames * channels);
    for (int frame = 0, at = 0; frame < frames; frame++, at += channels) {
      double sum = 0;
      for (int i = at; i < at + channels; i++) {
        sum += block[i];
      }
      samples[done + frame] = (float) (sum / channels);
    }
    energies.add(block, samples, done, frames);
  }

  private void take(int channel, float[] samples, int done, int frames) {
    for (int frame = 0, at = channel; frame < frames; frame++, at += channels) {
      samples[done + frame] = block[at];
    }
  }
}
