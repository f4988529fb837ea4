package org.spira.inference.engine.adapter.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.NativeWork;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.engine.port.ModelEngine;

/** Models on ONNX Runtime, one session for each version, shared by all threads. */
public final class OnnxEngine implements ModelEngine {

  private static final String SPINNING = "session.intra_op.allow_spinning";
  private static final String SPINNING_BETWEEN = "session.inter_op.allow_spinning";

  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final int LONGEST_COMMAND_LINE = 4000;

  private final OrtEnvironment environment = environment();
  private final OnnxSettings settings;
  private final TensorMemory memory = new TensorMemory();
  private final RunClock clock;

  /** With these settings for every session. */
  public OnnxEngine(OnnxSettings settings) {
    this.settings = settings;
    this.clock = new RunClock(settings.longestRun());
  }

  private static OrtEnvironment environment() {
    refuseLongCommandLines();
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "spira");
  }

  /** ONNX Runtime 1.29 kills the process without a word when its command line is over 4 KiB. */
  private static void refuseLongCommandLines() {
    if (commandLineLength() > LONGEST_COMMAND_LINE) {
      throw new IllegalStateException(
          "the java command is longer than %d characters, which ONNX Runtime does not survive:"
                  .formatted(LONGEST_COMMAND_LINE)
              + " give the class path in CLASSPATH or the options in a file (java @file)");
    }
  }

  private static int commandLineLength() {
    try {
      return Files.isReadable(COMMAND_LINE) ? Files.readAllBytes(COMMAND_LINE).length : 0;
    } catch (IOException e) {
      throw new UncheckedIOException("the process's own command line cannot be read", e);
    }
  }

  @Override
  public LoadedModel load(Path graph, @Nullable String output) {
    GraphFile.require(graph);
    // what can be computed without input is computed now, however long that takes
    return NativeWork.within(
        settings.longestRun(),
        "loading the graph",
        () -> loaded(graph, output),
        LoadedModel::close);
  }

  private LoadedModel loaded(Path graph, @Nullable String output) {
    try (SessionOptions options = options()) {
      return model(environment.createSession(graph.toString(), options), output);
    } catch (OrtException e) {
      throw new ModelFailedException(
          "ONNX Runtime cannot load " + graph.getFileName() + ": " + withoutFolder(graph, e), e);
    }
  }

  /** Replicas keep a version in folders of their own, and what they say of one fault is one. */
  private static String withoutFolder(Path graph, OrtException e) {
    String folder = graph.resolveSibling("") + File.separator;
    return String.valueOf(e.getMessage()).replace(folder, "");
  }

  private LoadedModel model(OrtSession session, @Nullable String output) throws OrtException {
    try {
      ModelSignature signature = Signatures.of(session);
      Set<String> asked = OnnxModel.asked(signature, output);
      return new OnnxModel(
          environment, session, signature, asked, memory, clock, settings.batchRows());
    } catch (OrtException | RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private SessionOptions options() throws OrtException {
    SessionOptions options = new SessionOptions();
    options.setExecutionMode(ExecutionMode.SEQUENTIAL);
    options.setOptimizationLevel(OptLevel.ALL_OPT);
    options.setIntraOpNumThreads(settings.intraOpThreads());
    options.setInterOpNumThreads(settings.interOpThreads());
    options.addConfigEntry(SPINNING, settings.spinning() ? "1" : "0");
    options.addConfigEntry(SPINNING_BETWEEN, settings.spinning() ? "1" : "0");
    options.setCPUArenaAllocator(settings.arena());
    // patterns are learnt for each batch size and never forgotten; batches come in many sizes
    options.setMemoryPatternOptimization(false);
    return options;
  }
}
