package org.spira.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A JVM of its own, so that what it uses can be told from what this one uses. Dies with this one.
 */
public final class ChildJvm implements AutoCloseable {

  private static final int LOG_TAIL = 3000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path log;
  private final Thread reaper;

  private ChildJvm(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.reaper = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(reaper);
  }

  /**
   * Starts it.
   *
   * @param command the program and its arguments
   * @param environment added to this process's own
   * @param log where its errors go, and, unless its output is read, that too
   * @param readOutput whether {@link Process#inputReader()} is used
   */
  static ChildJvm start(
      List<String> command, Map<String, String> environment, Path log, boolean readOutput) {
    ProcessBuilder.Redirect toLog = ProcessBuilder.Redirect.appendTo(log.toFile());
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(toLog);
    builder.environment().putAll(environment);
    if (!readOutput) {
      builder.redirectOutput(toLog);
    }
    try {
      return new ChildJvm(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException("could not start " + command.getFirst(), e);
    }
  }

  /** The process itself. */
  public Process process() {
    return process;
  }

  /** Processor time that all its threads have used since its start. */
  public Duration cpu() {
    return process
        .info()
        .totalCpuDuration()
        .orElseThrow(
            () -> died("tells no processor time: it has ended, or this system tells none"));
  }

  /** An exception that says what happened and shows the end of the log. */
  public IllegalStateException died(String what) {
    String state = process.isAlive() ? "is alive" : "ended with " + process.exitValue();
    return new IllegalStateException("the process " + what + " (it " + state + "): " + logTail());
  }

  /** Everything it wrote to its log. */
  public List<String> logLines() {
    try {
      return Files.readAllLines(log);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + log, e);
    }
  }

  private String logTail() {
    String text = String.join("\n", logLines());
    return text.substring(Math.max(0, text.length() - LOG_TAIL));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().removeShutdownHook(reaper);
  }
}
