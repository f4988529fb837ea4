package org.spira.charts.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that is run to its end. */
public final class Command {

  private static final long LONGEST_SECONDS = 120;

  /** How a program ended, and all that it printed. */
  public record Result(int status, String output) {

    public Result succeeded() {
      assertThat(status).as(output).isZero();
      return this;
    }
  }

  private Command() {}

  public static Result run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("command", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    return ended(builder.start(), command, output);
  }

  private static Result ended(Process process, List<String> command, Path output)
      throws IOException, InterruptedException {
    try {
      assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
          .as("%s did not end in %s s", command, LONGEST_SECONDS)
          .isTrue();
      return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    } finally {
      process.destroyForcibly();
      Files.delete(output);
    }
  }

  /** The program of that name on the PATH, if there is one. */
  public static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
