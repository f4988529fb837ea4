package org.spira.testservers;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** A server as a process of this machine, with its data and log in a temporary folder. */
final class LocalProcess implements Machinery {

  // MLflow takes that long on a busy machine; the others are there in a second
  private static final Duration START = Duration.ofMinutes(3);
  private static final int LOG_TAIL = 2000;

  private final List<String> command;
  private final Map<String, String> environment;
  private final Path folder;
  private final int port;
  private final Thread reaper = new Thread(this::kill);
  private @Nullable Process process;

  private LocalProcess(
      List<String> command, Map<String, String> environment, Path folder, int port) {
    this.command = command;
    this.environment = environment;
    this.folder = folder;
    this.port = port;
  }

  /** Starts the command and returns when its port accepts connections. */
  static LocalProcess start(
      List<String> command, Map<String, String> environment, Path folder, int port) {
    LocalProcess server = new LocalProcess(command, environment, folder, port);
    Runtime.getRuntime().addShutdownHook(server.reaper);
    server.restart();
    return server;
  }

  /** A fresh folder for one server's data. */
  static Path temporaryFolder(String name) {
    try {
      return Files.createTempDirectory("spira-" + name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder for " + name, e);
    }
  }

  @Override
  public synchronized void restart() {
    Path log = folder.resolve("server.log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      Process started = builder.start();
      process = started;
      await()
          .pollInterval(Duration.ofMillis(20))
          .atMost(START)
          .until(() -> !started.isAlive() || Sockets.accepts(port));
      if (!started.isAlive()) {
        throw new IllegalStateException(command.get(0) + " ended at start: " + tail(log));
      }
    } catch (ConditionTimeoutException e) {
      kill();
      throw new IllegalStateException(
          command.get(0) + " did not listen on " + port + " within " + START + ": " + tail(log), e);
    } catch (IOException e) {
      throw new UncheckedIOException("could not start " + command.get(0), e);
    }
  }

  @Override
  public synchronized void kill() {
    Process running = process;
    if (running == null) {
      return;
    }
    // some servers are a parent that only watches over its children
    running.descendants().forEach(ProcessHandle::destroyForcibly);
    running.destroyForcibly();
    try {
      if (!running.waitFor(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException(command.get(0) + " survived SIGKILL");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process = null;
  }

  @Override
  public void close() {
    kill();
    Runtime.getRuntime().removeShutdownHook(reaper);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not delete " + folder, e);
    }
  }

  private static String tail(Path log) {
    try {
      String text = Files.readString(log);
      return text.substring(Math.max(0, text.length() - LOG_TAIL));
    } catch (IOException e) {
      return "(no log: " + e.getMessage() + ")";
    }
  }
}
