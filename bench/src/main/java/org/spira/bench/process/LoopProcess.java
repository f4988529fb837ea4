package org.spira.bench.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A loop in a JVM of its own that answers each line it is sent by one that begins with {@code
 * round}. For one thread.
 */
public final class LoopProcess implements AutoCloseable {

  private static final String ANSWER = "round ";

  private final ChildJvm jvm;
  private final BufferedReader answers;
  private final BufferedWriter orders;

  /**
   * Starts it; it does nothing before the first order.
   *
   * @param loop its main class
   * @param arguments of that
   * @param environment in addition to this process's own
   */
  public LoopProcess(
      MeasuredJvms jvms,
      Class<?> loop,
      List<String> arguments,
      Map<String, String> environment,
      Path log) {
    List<String> all = new ArrayList<>(List.of(loop.getName()));
    all.addAll(arguments);
    // not as an argument: ONNX Runtime does not survive a command line of 4 KiB
    Map<String, String> more = new HashMap<>(environment);
    more.put("CLASSPATH", System.getProperty("java.class.path"));
    jvm = jvms.start(all, more, log, true);
    answers = jvm.process().inputReader();
    orders = jvm.process().outputWriter();
  }

  /** Its words in answer to an order, and what it used meanwhile. */
  public Answer ask(String order) {
    Duration before = jvm.cpu();
    try {
      orders.write(order + "\n");
      orders.flush();
      String answer = answer();
      return new Answer(List.of(answer.split(" ")), jvm.cpu().minus(before));
    } catch (IOException e) {
      throw new UncheckedIOException("a loop does not listen", e);
    }
  }

  /** The JVM itself may say something, too: that it records, for one. */
  private String answer() throws IOException {
    @Nullable String line = answers.readLine();
    while (line != null && !line.startsWith(ANSWER)) {
      line = answers.readLine();
    }
    if (line == null) {
      throw jvm.died("of a loop did not answer");
    }
    return line;
  }

  @Override
  public void close() {
    jvm.close();
  }

  /** What was said, and the processor time that it took. */
  public record Answer(List<String> words, Duration cpu) {}
}
