package org.spira.bench.micro;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.spira.audio.features.Features;
import org.spira.audio.mfcc.Mfcc;
import org.spira.audio.mfcc.MfccSettings;
import org.spira.audio.resample.Resampler;
import org.spira.audio.spectrum.FrameList;
import org.spira.audio.spectrum.MelBands;
import org.spira.audio.spectrum.MelFilterBank;
import org.spira.audio.spectrum.MelScale;
import org.spira.audio.spectrum.Powers;
import org.spira.audio.spectrum.single.SingleSpectrum;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.WavDecoder;
import org.spira.audio.window.Windowing;
import org.spira.bench.plain.ResearchModel;
import org.spira.bench.plain.Voice;

/** Each step from a recording of 10 s to its features alone, and a textbook's transform beside. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FeatureParts {

  private static final double SECONDS = 10;
  private static final int BROWSER_RATE = 48_000;
  private static final MfccSettings SETTINGS = ResearchModel.features();

  private final byte[] wav = Voice.wav(ResearchModel.SAMPLE_RATE, SECONDS);
  private final byte[] browserWav = Voice.wav(BROWSER_RATE, SECONDS);
  private final float[] samples = Voice.samples(ResearchModel.SAMPLE_RATE, SECONDS);
  private final float[] browserSamples = Voice.samples(BROWSER_RATE, SECONDS);
  private final Windowing whole = Windowing.whole(samples.length);
  private final FrameList frames = FrameList.of(samples, whole, SETTINGS.framing());
  private final SingleSpectrum spectrum = new SingleSpectrum(SETTINGS.framing());
  private final MelFilterBank bank = bank();
  private final float[][] powers = spectrum.new Batch(frames.distinct()).compute(frames, 0, 1);
  private final float[][] energies = new float[SETTINGS.nMels()][powers[0].length];
  private final Mfcc mfcc = new Mfcc(SETTINGS);
  private final TextbookSpectrum textbook = new TextbookSpectrum(SETTINGS.framing());

  private static MelFilterBank bank() {
    MelBands bands =
        new MelBands(
            SETTINGS.sampleRate(),
            SETTINGS.nMels(),
            SETTINGS.fMin(),
            SETTINGS.fMax(),
            MelScale.HTK,
            false);
    return new MelFilterBank(bands, SETTINGS.framing().bins());
  }

  /** Reading the WAV file of the model's rate. */
  @Benchmark
  public Recording decode10s() {
    return WavDecoder.decode(wav);
  }

  /** Reading the WAV file of the browser app. */
  @Benchmark
  public Recording decode10s48kHz() {
    return WavDecoder.decode(browserWav);
  }

  /** From the browser app's rate to the model's. */
  @Benchmark
  public float[] resample10s48kHz() {
    return Resampler.between(BROWSER_RATE, ResearchModel.SAMPLE_RATE).resample(browserSamples);
  }

  /** Cutting into frames. */
  @Benchmark
  public FrameList frames10s() {
    return FrameList.of(samples, whole, SETTINGS.framing());
  }

  /** Windows, transforms and power of all frames. */
  @Benchmark
  public float[][] spectrum10s() {
    Powers batch = spectrum.new Batch(frames.distinct());
    float[][] last = powers;
    for (int from = 0; from < frames.distinct(); from += batch.lanes()) {
      last = batch.compute(frames, from, Math.min(batch.lanes(), frames.distinct() - from));
    }
    return last;
  }

  /** What the mel bands hear of as many frames. */
  @Benchmark
  public float[][] bands10s() {
    for (int from = 0; from < frames.distinct(); from += powers[0].length) {
      bank.apply(powers, energies);
    }
    return energies;
  }

  /** All from the samples on; logarithms and the cosine transform are what the others leave. */
  @Benchmark
  public Features mfcc10s() {
    return mfcc.compute(samples);
  }

  /** Power spectra of as many frames by a textbook's transform. */
  @Benchmark
  public double[] textbook10s() {
    return textbook.last(samples);
  }
}
