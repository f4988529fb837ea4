package org.spira.bench.million;

import static org.spira.bench.report.Table.number;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.spira.bench.process.Cores;
import org.spira.bench.process.MeasuredJvms;
import org.spira.bench.wayin.MeasuredApi;
import org.spira.bench.wayin.Stores;

/** Measures what an API Server's reads cost beside many inferences. */
public final class ManyBench {

  private static final String DATABASE = "spira";

  private static final Duration PAUSE = Duration.ofSeconds(20);

  private final MeasuredJvms jvms;
  private final Path jar;
  private final Path folder;
  private final Stores stores;

  private ManyBench(MeasuredJvms jvms, Path jar, Path folder, Stores stores) {
    this.jvms = jvms;
    this.jar = jar;
    this.folder = folder;
    this.stores = stores;
  }

  /**
   * Runs it; {@code make bench-million} knows the arguments.
   *
   * @param words the API Server's executable jar, a folder for logs and the report, how many
   *     inferences, and the flags of its JVM
   */
  public static void main(String[] words) throws Exception {
    if (words.length < 3) {
      throw new IllegalArgumentException("usage: ManyBench JAR FOLDER COUNT [JVM FLAGS]");
    }
    Path folder = Path.of(words[1]);
    Files.createDirectories(folder);
    MeasuredJvms jvms = new MeasuredJvms(Cores.shared(), List.of(words).subList(3, words.length));
    int count = Integer.parseInt(words[2]);
    try (Stores stores = new Stores()) {
      String tables = new ManyBench(jvms, Path.of(words[0]), folder, stores).tables(count);
      Files.writeString(folder.resolve("bench-million.md"), tables);
      System.out.println(tables);
    }
  }

  private String tables(int count) throws Exception {
    // makes the accounts, the model and the indexes
    start().close();
    long begun = System.nanoTime();
    Population population = Filling.fill(stores.mongoUri(), DATABASE, count);
    String filled = "written in %s s".formatted(seconds(begun));
    begun = System.nanoTime();
    try (MeasuredApi api = start()) {
      String start = "ready and logged in after %s s".formatted(seconds(begun));
      // before anything is asked: a store goes on with what nobody waits for any more
      String atRest = atRest(api);
      return "%d inferences, %s; %s; %s%n%n%s%n"
          .formatted(count, filled, start, atRest, asked(api, population));
    }
  }

  private String asked(MeasuredApi api, Population population) {
    return new Questions(api, population).asked(this::documents);
  }

  /** What reconciler, sweeper and meters take by themselves. */
  private String atRest(MeasuredApi api) {
    Duration cpu = api.jvm().cpu();
    Duration before = documents();
    Awaitility.await().pollDelay(PAUSE).atMost(PAUSE.plusSeconds(5)).until(() -> true);
    return "at rest %s ms of processor time a second, the document store %s ms"
        .formatted(aSecond(api.jvm().cpu().minus(cpu)), aSecond(documents().minus(before)));
  }

  private static String aSecond(Duration cpu) {
    return number(cpu.toMillis() / (double) PAUSE.toSeconds());
  }

  private Duration documents() {
    return stores.processes().cpu().getOrDefault("documents", Duration.ZERO);
  }

  private MeasuredApi start() throws Exception {
    return MeasuredApi.start(jvms, jar, stores.environment(), folder);
  }

  private static String seconds(long begun) {
    return number((System.nanoTime() - begun) / 1e9);
  }
}
