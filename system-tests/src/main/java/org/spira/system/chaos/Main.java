package org.spira.system.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.spira.flood.client.Recordings;
import org.spira.system.Deployment;
import org.spira.system.FreshConnections;
import org.spira.system.Shape;

/**
 * {@code make chaos}. Set up by the environment: {@code DURATION}, {@code EVERY} in seconds, {@code
 * SEED}, {@code RATE} in requests per second, {@code CLIENTS}, {@code RECORDINGS}, a folder.
 */
public final class Main {

  private Main() {}

  /** Prints one line of JSON; ends with 1 if anything was lost, duplicated or damaged. */
  public static void main(String[] arguments) throws InterruptedException, IOException {
    FreshConnections.allow();
    Report report = run(settings(System.getenv()), recordings(System.getenv()));
    System.out.println(report.toJson());
    System.exit(report.isGood() ? 0 : 1);
  }

  private static Report run(Chaos.Settings settings, Path recordings)
      throws InterruptedException, IOException {
    try (Deployment deployment = Deployment.start(Shape.chaos())) {
      return new Chaos(deployment, settings, Recordings.of(recordings)).run();
    }
  }

  private static Chaos.Settings settings(Map<String, String> environment) {
    return new Chaos.Settings(
        Duration.ofSeconds(number(environment, "DURATION", 60)),
        number(environment, "SEED", System.currentTimeMillis()),
        Duration.ofSeconds(number(environment, "EVERY", 5)),
        number(environment, "RATE", 7),
        (int) number(environment, "CLIENTS", 8));
  }

  private static Path recordings(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("RECORDINGS"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElse(Deployment.project().resolve("models/samples"));
  }

  private static long number(Map<String, String> environment, String name, long otherwise) {
    String value = environment.getOrDefault(name, "");
    try {
      return value.isBlank() ? otherwise : Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be a whole number, not " + value, e);
    }
  }
}
