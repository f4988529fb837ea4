package org.spira.audio.features;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.spira.audio.spectrum.FrameList;
import org.spira.audio.spectrum.MelFilterBank;
import org.spira.audio.spectrum.Powers;
import org.spira.audio.spectrum.exact.ExactSpectrum;
import org.spira.audio.spectrum.single.SingleSpectrum;
import org.spira.audio.window.Windowing;

/**
 * Spectrograms and mel spectrograms with the numbers of torchaudio's {@code Spectrogram}, {@code
 * MelSpectrogram} and {@code AmplitudeToDB}, one frame after the other. Frequencies by themselves
 * are computed in double precision, what is summed to bands in single. Immutable.
 */
public final class Spectrogram implements FeaturePlan {

  private final SpectrogramSettings settings;
  private final IntFunction<Powers> spectrum;
  private final @Nullable MelFilterBank bank;
  private final float scale;

  /** Prepares windows, transforms and filters for these settings. */
  public Spectrogram(SpectrogramSettings settings) {
    this.settings = settings;
    this.spectrum = spectrum(settings);
    this.bank =
        settings.mel() == null
            ? null
            : new MelFilterBank(settings.mel(), settings.framing().bins());
    this.scale = (float) settings.normalization().ofPower(settings.framing());
  }

  /** A frequency far below the loudest of its frame would drown in single precision's rounding. */
  private static IntFunction<Powers> spectrum(SpectrogramSettings settings) {
    if (settings.mel() == null) {
      ExactSpectrum exact = new ExactSpectrum(settings.framing());
      return unused -> exact.new Batch();
    }
    SingleSpectrum single = new SingleSpectrum(settings.framing());
    return frames -> single.new Batch(frames);
  }

  @Override
  public SpectrogramSettings settings() {
    return settings;
  }

  @Override
  public Features compute(float[] samples, Windowing windowing) {
    requireFrames(samples, windowing);
    FrameList frames = FrameList.of(windowing.padded(samples), windowing, settings.framing());
    Features rows = rows(distinct(frames), frames);
    Decibels decibels = settings.decibels();
    int perRow = rows.frames() * rows.coefficients();
    for (int row = 0; decibels != null && row < rows.rows(); row++) {
      decibels.raise(rows.values(), row * perRow, perRow);
    }
    return rows;
  }

  /** Those of each frame that is computed, before what a row has for itself. */
  private float[] distinct(FrameList frames) {
    int perFrame = settings.perFrame();
    float[] values = new float[Math.multiplyExact(frames.distinct(), perFrame)];
    Powers batch = spectrum.apply(frames.distinct());
    float[][] bands = bank == null ? new float[0][] : new float[perFrame][batch.lanes()];
    for (int from = 0; from < frames.distinct(); from += batch.lanes()) {
      int count = Math.min(batch.lanes(), frames.distinct() - from);
      float[][] powers = batch.compute(frames, from, count);
      raise(powers);
      if (bank != null) {
        bank.apply(powers, bands);
      }
      put(bank == null ? powers : bands, count, values, from * perFrame);
    }
    return values;
  }

  private void raise(float[][] powers) {
    double exponent = settings.power() / 2;
    for (float[] frequency : powers) {
      for (int lane = 0; lane < frequency.length; lane++) {
        float power = scale * frequency[lane];
        frequency[lane] = exponent == 1 ? power : (float) Math.pow(power, exponent);
      }
    }
  }

  private void put(float[][] numbers, int count, float[] values, int from) {
    Decibels decibels = settings.decibels();
    for (int number = 0; number < numbers.length; number++) {
      for (int lane = 0; lane < count; lane++) {
        float value = numbers[number][lane];
        values[from + lane * numbers.length + number] =
            decibels == null ? value : (float) decibels.of(value);
      }
    }
  }

  private Features rows(float[] distinct, FrameList frames) {
    int perFrame = settings.perFrame();
    int perRow = Math.multiplyExact(frames.framesPerRow(), perFrame);
    float[] values = new float[Math.multiplyExact(frames.rows(), perRow)];
    for (int row = 0; row < frames.rows(); row++) {
      for (int frame = 0; frame < frames.framesPerRow(); frame++) {
        int from = frames.slot(row, frame) * perFrame;
        System.arraycopy(distinct, from, values, row * perRow + frame * perFrame, perFrame);
      }
    }
    return new Features(values, frames.rows(), frames.framesPerRow(), perFrame);
  }
}
