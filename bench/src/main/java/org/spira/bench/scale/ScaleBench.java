package org.spira.bench.scale;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures one replica of each service and two of them, each bound to a core. */
public final class ScaleBench {

  private static final Logger LOG = LoggerFactory.getLogger(ScaleBench.class);
  private static final Duration WARM_UP = Duration.ofSeconds(40);
  private static final Duration ROUND = Duration.ofSeconds(8);
  private static final int ROUNDS = 3;
  private static final int MOST = 2;

  private ScaleBench() {}

  /**
   * Runs it; {@code make bench-scale} knows the arguments.
   *
   * @param words the jars of both services, the folder with the models, a folder for logs and the
   *     report, and the flags of the JVMs
   */
  public static void main(String[] words) throws Exception {
    if (words.length < 4) {
      throw new IllegalArgumentException(
          "usage: ScaleBench INFERENCE-JAR API-JAR REGISTRY FOLDER [JVM FLAGS]");
    }
    Path folder = Path.of(words[3]);
    Files.createDirectories(folder);
    List<String> flags = List.of(words).subList(4, words.length);
    List<Scaled> all = new ArrayList<>();
    try (Replicas replicas =
        new InferenceReplicas(Path.of(words[0]), Path.of(words[2]), folder, flags)) {
      measure(replicas, all);
    }
    try (Replicas replicas = new ApiReplicas(Path.of(words[1]), folder, flags)) {
      measure(replicas, all);
    }
    String table = Scaled.markdown(all);
    Files.writeString(folder.resolve("bench-scale.md"), table + "\n");
    System.out.println(table);
  }

  private static void measure(Replicas replicas, List<Scaled> into) throws Exception {
    while (replicas.count() < MOST) {
      replicas.add();
      LOG.info("{} of {}", replicas.count(), MOST);
      Scaled unused = replicas.load(WARM_UP);
      List<Scaled> rounds = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        rounds.add(replicas.load(ROUND));
      }
      into.add(Scaled.median(rounds));
    }
  }
}
