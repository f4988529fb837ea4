package org.spira.bench.million;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * How {@code make run} starts a jar.
 *
 * @param arguments of the JVM
 */
record FastStart(List<String> arguments) {

  private static final String SCRIPT = "build-tools/fast-start";

  /** Copies the list. */
  FastStart {
    arguments = List.copyOf(arguments);
  }

  /** Asks the script, which stands beside this process. */
  static FastStart of(Path jar, Path folder) throws IOException {
    Process script =
        new ProcessBuilder(SCRIPT, jar.toString(), folder.resolve("fast-start").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (said.isBlank()) {
      throw new IOException(SCRIPT + " did not say how to start " + jar);
    }
    return new FastStart(List.of(said.strip().split(" ")));
  }
}
