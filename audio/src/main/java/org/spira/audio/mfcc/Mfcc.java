package org.spira.audio.mfcc;

import org.spira.audio.features.FeaturePlan;
import org.spira.audio.features.Features;
import org.spira.audio.spectrum.FrameList;
import org.spira.audio.spectrum.MelFilterBank;
import org.spira.audio.spectrum.Powers;
import org.spira.audio.spectrum.single.SingleSpectrum;
import org.spira.audio.window.Windowing;

/**
 * Mel-frequency cepstral coefficients with the numbers of torchaudio's {@code MFCC}: mel bands
 * after HTK without normalisation, a periodic Hann window in the middle of centred, reflected
 * frames, the power spectrum, decibels or logarithms, and an orthonormal DCT-II. All is computed in
 * single precision, as torchaudio does by default. Immutable: one plan serves all threads, each
 * call brings its own memory.
 *
 * <p>torchaudio refuses recordings of {@code n_fft / 2} samples or fewer, since they are too short
 * to be reflected; here they are filled up with silence to one sample more.
 */
public final class Mfcc implements FeaturePlan {

  private final MfccSettings settings;
  private final SingleSpectrum spectrum;
  private final MelFilterBank bank;
  private final Cepstrum cepstrum;

  /** Prepares windows, transforms and filters for these settings. */
  public Mfcc(MfccSettings settings) {
    this.settings = settings;
    this.spectrum = new SingleSpectrum(settings.framing());
    this.bank = new MelFilterBank(settings.bands(), settings.framing().bins());
    this.cepstrum = new Cepstrum(settings);
  }

  @Override
  public MfccSettings settings() {
    return settings;
  }

  /**
   * The features of each window, one row each: the same as if each were computed alone, though
   * frames that windows share are computed once. That needs a step that is a multiple of {@code
   * hop_length}; with any other step, windows share nothing.
   *
   * @throws IllegalArgumentException if a window is too short for a frame of {@code n_fft}, or the
   *     samples have none
   */
  @Override
  public Features compute(float[] samples, Windowing windowing) {
    requireFrames(samples, windowing);
    FrameList frames = FrameList.of(windowing.padded(samples), windowing, settings.framing());
    float[][] bands = new float[settings.nMels()][frames.distinct()];
    Powers batch = spectrum.new Batch(frames.distinct());
    float[][] energies = new float[settings.nMels()][batch.lanes()];
    for (int from = 0; from < frames.distinct(); from += batch.lanes()) {
      int count = Math.min(batch.lanes(), frames.distinct() - from);
      bank.apply(batch.compute(frames, from, count), energies);
      cepstrum.logarithms(energies, count, bands, from);
    }
    return cepstrum.rows(bands, frames);
  }
}
