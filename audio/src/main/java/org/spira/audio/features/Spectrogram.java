package org.spira.audio.features;

import org.jspecify.annotations.Nullable;
import org.spira.audio.spectrum.FrameList;
import org.spira.audio.spectrum.MelFilterBank;
import org.spira.audio.spectrum.PowerSpectrum;
import org.spira.audio.window.Windowing;

/**
 * Spectrograms and mel spectrograms with the numbers of torchaudio's {@code Spectrogram}, {@code
 * MelSpectrogram} and {@code AmplitudeToDB}, one frame after the other. All is computed in double
 * precision. Immutable.
 */
public final class Spectrogram implements FeaturePlan {

  private final SpectrogramSettings settings;
  private final PowerSpectrum spectrum;
  private final @Nullable MelFilterBank bank;
  private final double scale;

  /** Prepares windows, transforms and filters for these settings. */
  public Spectrogram(SpectrogramSettings settings) {
    this.settings = settings;
    this.spectrum = new PowerSpectrum(settings.framing());
    this.bank =
        settings.mel() == null
            ? null
            : new MelFilterBank(settings.mel(), settings.framing().bins());
    this.scale = settings.normalization().ofPower(settings.framing());
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
    PowerSpectrum.Batch batch = spectrum.new Batch();
    double[][] bands = bank == null ? new double[0][] : new double[perFrame][batch.lanes()];
    for (int from = 0; from < frames.distinct(); from += batch.lanes()) {
      int count = Math.min(batch.lanes(), frames.distinct() - from);
      double[][] powers = batch.compute(frames, from, count);
      raise(powers);
      if (bank != null) {
        bank.apply(powers, bands);
      }
      put(bank == null ? powers : bands, count, values, from * perFrame);
    }
    return values;
  }

  private void raise(double[][] powers) {
    double exponent = settings.power() / 2;
    for (double[] frequency : powers) {
      for (int lane = 0; lane < frequency.length; lane++) {
        frequency[lane] =
            exponent == 1 ? scale * frequency[lane] : Math.pow(scale * frequency[lane], exponent);
      }
    }
  }

  private void put(double[][] numbers, int count, float[] values, int from) {
    Decibels decibels = settings.decibels();
    for (int number = 0; number < numbers.length; number++) {
      for (int lane = 0; lane < count; lane++) {
        double value = numbers[number][lane];
        values[from + lane * numbers.length + number] =
            (float) (decibels == null ? value : decibels.of(value));
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
