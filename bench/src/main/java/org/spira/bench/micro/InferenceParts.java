package org.spira.bench.micro;

import ai.onnxruntime.OnnxTensor;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.spira.audio.features.Features;
import org.spira.audio.resample.Resampler;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.WavDecoder;
import org.spira.bench.plain.PlainInference;
import org.spira.bench.plain.ResearchModel;
import org.spira.bench.plain.Voice;

/** Each part of an inference alone, and all of them, for recordings of 5 s. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InferenceParts {

  /** System property: where the network's graph lies. */
  public static final String GRAPH = "spira.bench.graph";

  // a whisker more than 5 s: training cuts that into two windows, 5 s into one
  private static final double SECONDS = 5.001;
  private static final int BROWSER_RATE = 48_000;

  private final byte[] wav = Voice.wav(ResearchModel.SAMPLE_RATE, SECONDS);
  private final byte[] browserWav = Voice.wav(BROWSER_RATE, SECONDS);
  private final ResearchModel model;
  private final PlainInference inference;
  private final Features features;
  private final OnnxTensor ready;

  /** Loads the network. */
  public InferenceParts() {
    model = new ResearchModel(Path.of(System.getProperty(GRAPH)));
    inference = new PlainInference(model);
    features = inference.features(wav);
    ready = new PlainInference(model).tensor(features);
  }

  /** Frees the network. */
  @TearDown
  public void close() {
    ready.close();
    model.close();
  }

  /** Reading the WAV file. */
  @Benchmark
  public Recording decode() {
    return WavDecoder.decode(wav);
  }

  /** Reading the WAV file of the browser app, and resampling it. */
  @Benchmark
  public float[] decodeAndResample48kHz() {
    Recording recording = WavDecoder.decode(browserWav);
    return Resampler.between(recording.sampleRate(), ResearchModel.SAMPLE_RATE)
        .resample(recording.samples());
  }

  /** The features of all windows, from the file. */
  @Benchmark
  public Features decodeAndFeatures() {
    return inference.features(wav);
  }

  /** The network alone, its tensors ready: two windows. */
  @Benchmark
  public double run() {
    return model.run(ready);
  }

  /** All of it. */
  @Benchmark
  public double inference() {
    return inference.score(wav);
  }

  /** All of it, on a recording of the browser app. */
  @Benchmark
  public double inference48kHz() {
    return inference.score(browserWav);
  }
}
