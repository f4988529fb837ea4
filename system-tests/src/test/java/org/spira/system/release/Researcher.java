package org.spira.system.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.spira.system.Deployment;
import org.spira.system.process.ServiceJar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with the shipped command line, each command a process of its own. */
final class Researcher {

  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final List<String> JVM =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");

  private final ServiceJar jar =
      ServiceJar.of(
          Deployment.project(), "inference-server", "org.spira.inference.InferenceServer");
  private final Path folder;
  private final String mlflow;

  /** With a folder to work in, and this registry. */
  Researcher(Path folder, String mlflow) {
    this.folder = folder;
    this.mlflow = mlflow;
  }

  /** What became of a command. */
  record Done(int status, String out, String err) {

    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  /** Runs a command that has to go well. */
  Done succeeds(Map<String, String> more, String... words) throws Exception {
    Done done = run(more, words);
    assertThat(done.status()).as(done.err()).isZero();
    return done;
  }

  /** Runs a command that has to go well. */
  Done succeeds(String... words) throws Exception {
    return succeeds(Map.of(), words);
  }

  /** Runs a command, with more variables in its environment. */
  Done run(Map<String, String> more, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(jar.command(Optional.empty(), JVM));
    command.addAll(List.of(words));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("SPIRA_") || name.startsWith("MLFLOW"));
    environment.put("MLFLOW_TRACKING_URI", mlflow);
    environment.put("SPIRA_MODEL_CACHE", folder.resolve("cache").toString());
    environment.putAll(more);
    Process process = builder.start();
    if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(words[0] + " takes too long: " + Files.readString(err));
    }
    return new Done(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
