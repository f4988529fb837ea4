package org.spira.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One server as a process that can be killed and started again on the same data and ports. No
 * process outlives this JVM, unless the JVM itself is killed. Safe for use by several threads.
 */
public final class ServerProcess implements AutoCloseable {

  private static final Set<ServerProcess> ALL = ConcurrentHashMap.newKeySet();
  private static final Duration DEATH = Duration.ofSeconds(10);
  private static final int LOG_TAIL = 4000;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ALL.forEach(ServerProcess::kill)));
  }

  private final Plan plan;
  private @Nullable Process process;

  /** Starts nothing yet. */
  public ServerProcess(Plan plan) {
    this.plan = plan;
    ALL.add(this);
  }

  /** Starts these at the same time, and returns once all can be used. */
  public static void startAll(List<ServerProcess> processes) throws InterruptedException {
    processes.forEach(ServerProcess::start);
    for (ServerProcess process : processes) {
      process.awaitReady();
    }
  }

  /** What people call it. */
  public String name() {
    return plan.name();
  }

  /** Starts the process, which must not run, and returns at once. */
  public void start() {
    start(Map.of());
  }

  /** Starts the process with more variables in its environment, and returns at once. */
  public synchronized void start(Map<String, String> more) {
    if (isAlive()) {
      throw new IllegalStateException(name() + " runs already");
    }
    try {
      process = plan.builder(more).start();
    } catch (IOException e) {
      throw new UncheckedIOException("could not start " + name(), e);
    }
  }

  /**
   * Returns once the process can be used.
   *
   * @throws IllegalStateException if it ends or takes too long; the message holds its last lines
   */
  public void awaitReady() throws InterruptedException {
    boolean over = Wait.until(plan.start(), () -> !isAlive() || plan.ready().holds());
    if (!over || !isAlive()) {
      throw new IllegalStateException(
          name() + (over ? " ended at start: " : " was not ready in time: ") + tail());
    }
  }

  /** Whether it can be used now. */
  public boolean isReady() throws InterruptedException {
    return isAlive() && plan.ready().holds();
  }

  /** Whether it runs, or is paused. */
  public synchronized boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** Ends it as a crash would, and returns when it is gone. */
  public synchronized void kill() {
    if (process == null) {
      return;
    }
    process.destroyForcibly();
    awaitDeath(DEATH);
    process = null;
  }

  /** Asks it to end, with SIGTERM, and returns when it is gone; too late, it is killed. */
  public synchronized OptionalInt terminate(Duration atMost) {
    if (process == null) {
      return OptionalInt.empty();
    }
    process.destroy();
    OptionalInt status = awaitDeath(atMost);
    kill();
    return status;
  }

  /** Its exit status, if it ends by itself in this time. */
  public OptionalInt awaitExit(Duration atMost) throws InterruptedException {
    Process running = current();
    if (running == null || !running.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(running.exitValue());
  }

  /** Stops its threads where they are, as a machine that swaps or a hypervisor would. */
  public void pause() {
    signal("STOP");
  }

  /** Lets it go on. */
  public void resume() {
    signal("CONT");
  }

  /** How much memory it holds, in bytes; 0 when it does not run. */
  public long residentBytes() {
    Process running = current();
    if (running == null) {
      return 0;
    }
    return Signals.residentBytes(running.pid());
  }

  /** Where it writes what it has to say. */
  public Path log() {
    return plan.log();
  }

  /** The end of its log. */
  public String tail() {
    try {
      String text = Files.readString(log());
      return text.substring(Math.max(0, text.length() - LOG_TAIL));
    } catch (IOException e) {
      return "(no log: " + e.getMessage() + ")";
    }
  }

  /** Its name. */
  @Override
  public String toString() {
    return name();
  }

  @Override
  public void close() {
    kill();
    ALL.remove(this);
  }

  private synchronized @Nullable Process current() {
    return process;
  }

  private void signal(String signal) {
    Process running = current();
    if (running != null) {
      Signals.send(signal, running.pid());
    }
  }

  private OptionalInt awaitDeath(Duration atMost) {
    Process running = process;
    try {
      if (running != null && running.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        return OptionalInt.of(running.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return OptionalInt.empty();
  }
}
