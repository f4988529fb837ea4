package org.spira.testservers.tls;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * A service in a JVM of its own, from the classes of the test that starts it: whom a process trusts
 * is said once and for all of it.
 */
public final class ServiceProcess implements AutoCloseable {

  private final Process process;
  private final Path log;

  /**
   * Starts it.
   *
   * @param environment variables beside those of this process
   */
  public ServiceProcess(String mainClass, Map<String, String> environment) {
    try {
      this.log = Files.createTempFile("service", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "--enable-native-access=ALL-UNNAMED",
                      "-XX:TieredStopAtLevel=1",
                      mainClass))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      // ONNX Runtime does not survive a long command
      builder.environment().put("CLASSPATH", classPath());
      builder.environment().putAll(environment);
      this.process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it has said so far. */
  public String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits for something that it does. What the condition throws is not there yet.
   *
   * @throws IllegalStateException with all that it has said, if it ends first
   */
  public void await(Duration atMost, Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(atMost)
        .ignoreExceptions()
        .until(() -> !process.isAlive() || condition.call());
    if (!process.isAlive()) {
      throw new IllegalStateException("the service has ended: " + said());
    }
  }

  /** Where surefire puts it, if that started this process. */
  private static String classPath() {
    return System.getProperty(
        "surefire.test.class.path", System.getProperty("java.class.path", File.pathSeparator));
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("a service survived SIGKILL");
      }
      Files.delete(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
