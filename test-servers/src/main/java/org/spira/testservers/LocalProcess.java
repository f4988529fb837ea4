package org.spira.testservers;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** A server as a process of this machine, with its data and log in a temporary folder. */
public final class LocalProcess implements Machinery {

  // MLflow takes that long on a busy machine; the others are there in a second
  private static final Duration START = Duration.ofMinutes(3);

  private final List<String> command;
  private final Map<String, String> environment;
  private final DataFolder folder;
  private final int port;
  private final Thread reaper = new Thread(this::kill);
  private @Nullable Process process;

  private LocalProcess(
      List<String> command, Map<String, String> environment, DataFolder folder, int port) {
    this.command = command;
    this.environment = environment;
    this.folder = folder;
    this.port = port;
  }

  /** Starts the program and returns when its port accepts connections. */
  public static LocalProcess start(
      Path program,
      List<String> arguments,
      Map<String, String> environment,
      DataFolder folder,
      int port) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    LocalProcess server = new LocalProcess(List.copyOf(command), environment, folder, port);
    Runtime.getRuntime().addShutdownHook(server.reaper);
    server.restart();
    return server;
  }

  @Override
  public synchronized void restart() {
    try {
      Process started = builder().start();
      process = started;
      awaitPort(started);
    } catch (IOException e) {
      throw new UncheckedIOException("could not start " + command.get(0), e);
    }
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.path().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
    builder.environment().putAll(environment);
    return builder;
  }

  private void awaitPort(Process started) {
    try {
      await()
          .pollInterval(Duration.ofMillis(20))
          .atMost(START)
          .until(() -> !started.isAlive() || Sockets.accepts(port));
    } catch (ConditionTimeoutException e) {
      kill();
      throw failed("did not listen on " + port + " within " + START);
    }
    if (!started.isAlive()) {
      throw failed("ended at start");
    }
  }

  private IllegalStateException failed(String how) {
    return new IllegalStateException(command.get(0) + " " + how + ": " + folder.tail());
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
    awaitDeath(running);
    process = null;
  }

  private void awaitDeath(Process running) {
    try {
      if (!running.waitFor(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException(command.get(0) + " survived SIGKILL");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kill();
    Runtime.getRuntime().removeShutdownHook(reaper);
    folder.delete();
  }
}
