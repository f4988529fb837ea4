package org.spira.bench.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.bench.plain.PlainLoop;

/** {@link PlainLoop} in a JVM of its own, with the flags of the Inference Server. */
public final class PlainProcess implements AutoCloseable {

  private final ChildJvm jvm;
  private final BufferedReader answers;
  private final BufferedWriter orders;

  /** Starts it; it does nothing before the first round. */
  public PlainProcess(MeasuredJvms jvms, Path graph, Path log) {
    List<String> arguments = List.of(PlainLoop.class.getName(), graph.toString());
    // not as an argument: ONNX Runtime does not survive a command line of 4 KiB
    Map<String, String> classPath = Map.of("CLASSPATH", System.getProperty("java.class.path"));
    jvm = jvms.start(arguments, classPath, log, true);
    answers = jvm.process().inputReader();
    orders = jvm.process().outputWriter();
  }

  /** Lets all cores work for so long, on recordings of this sample rate. */
  public Round run(int sampleRate, Duration atLeast) {
    Duration before = jvm.cpu();
    try {
      orders.write(sampleRate + " " + atLeast.toMillis() + "\n");
      orders.flush();
      @Nullable String answer = answers.readLine();
      if (answer == null) {
        throw jvm.died("of the plain loop did not answer");
      }
      return round(answer, jvm.cpu().minus(before));
    } catch (IOException e) {
      throw new UncheckedIOException("the plain loop does not listen", e);
    }
  }

  private static Round round(String answer, Duration cpu) {
    String[] words = answer.split(" ");
    return new Round(Long.parseLong(words[1]), Duration.ofNanos(Long.parseLong(words[2])), cpu);
  }

  @Override
  public void close() {
    jvm.close();
  }
}
