package org.spira.bench.plain;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.spira.audio.mfcc.MfccSettings;
import org.spira.audio.window.Tail;
import org.spira.audio.window.Windowing;

/**
 * The network of the research group's shape, in a session that is set up as the Inference Server
 * sets up its own: each run on the thread that asks for it. Safe for use by several threads.
 */
public final class ResearchModel implements AutoCloseable {

  /** What its features are made from. */
  public static final int SAMPLE_RATE = 16_000;

  private static final String INPUT = "mfcc";

  private final OrtEnvironment environment;
  private final OrtSession session;

  /**
   * Loads the graph.
   *
   * @throws IllegalStateException if ONNX Runtime does not; so do all methods when it refuses
   */
  public ResearchModel(Path graph) {
    environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "spira-bench");
    try (SessionOptions options = oneThread()) {
      session = environment.createSession(graph.toString(), options);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime does not load " + graph, e);
    }
  }

  private static SessionOptions oneThread() throws OrtException {
    SessionOptions options = new SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    options.setMemoryPatternOptimization(false);
    return options;
  }

  /** The features it hears. */
  public static MfccSettings features() {
    return MfccSettings.defaults(SAMPLE_RATE);
  }

  /** The windows it hears: 4 s each 1 s. */
  public static Windowing windows() {
    return Windowing.ofSeconds(4, 1, Tail.NO, SAMPLE_RATE);
  }

  /** Values as the network takes them, read without a copy when the buffer is a direct one. */
  public OnnxTensor tensor(FloatBuffer values, int rows, int frames, int coefficients) {
    try {
      return OnnxTensor.createTensor(environment, values, new long[] {rows, frames, coefficients});
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime does not take the features", e);
    }
  }

  /** The mean of the windows' scores. */
  public double run(OnnxTensor input) {
    try (OrtSession.Result result = session.run(Map.of(INPUT, input))) {
      FloatBuffer scores = ((OnnxTensor) result.get(0)).getFloatBuffer();
      int rows = scores.remaining();
      double sum = 0;
      while (scores.hasRemaining()) {
        sum += scores.get();
      }
      return sum / rows;
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime does not run the network", e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime does not close a session", e);
    }
  }
}
