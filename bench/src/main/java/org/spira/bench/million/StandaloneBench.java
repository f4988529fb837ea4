package org.spira.bench.million;

import static org.spira.bench.report.Table.number;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.spira.bench.process.Cores;
import org.spira.bench.process.MeasuredJvms;
import org.spira.bench.wayin.MeasuredApi;

/** Measures a standalone SPIRA that has as many inferences as a clinic's laptop after ten years. */
public final class StandaloneBench {

  private static final String FILE = "documents.mv";
  private static final String STARTED = "SPIRA was started in ";
  private static final int SAMPLE_RATE = 48_000;

  private final MeasuredJvms jvms;
  private final Path jar;
  private final Path folder;
  private final Path data;

  private StandaloneBench(MeasuredJvms jvms, Path jar, Path folder) throws IOException {
    this.jvms = jvms;
    this.jar = jar;
    this.folder = folder;
    this.data = Files.createTempDirectory(folder, "standalone");
  }

  /**
   * Runs it; {@code make bench-standalone} knows the arguments.
   *
   * @param words the standalone's executable jar, a folder for data, logs and the report, how many
   *     inferences, and the flags of its JVM
   */
  public static void main(String[] words) throws Exception {
    Path folder = Path.of(words[1]);
    Files.createDirectories(folder);
    MeasuredJvms jvms = new MeasuredJvms(Cores.shared(), List.of(words).subList(3, words.length));
    StandaloneBench bench = new StandaloneBench(jvms, Path.of(words[0]), folder);
    String tables = bench.tables(Integer.parseInt(words[2]));
    Files.writeString(folder.resolve("bench-standalone.md"), tables);
    System.out.println(tables);
  }

  private String tables(int count) throws IOException {
    // makes the account and the model
    start().close();
    Population population = fill(count);
    long begun = System.nanoTime();
    try (MeasuredApi api = start()) {
      String started = number((System.nanoTime() - begun) / 1e9);
      return "%d inferences; ready and logged in after %s s, by itself %s; the file has %d MiB%n%n%s%n"
          .formatted(count, started, ownStart(api), mebibytes(), asked(api, population));
    }
  }

  private static String asked(MeasuredApi api, Population population) {
    Question upload = new Question("an upload of four recordings", api.upload(SAMPLE_RATE));
    return new Questions(api, population).asked(() -> Duration.ZERO, upload);
  }

  /** What it says of itself, which ends before somebody has logged in. */
  private static String ownStart(MeasuredApi api) {
    return api.jvm().logLines().stream()
        .filter(line -> line.contains(STARTED))
        .map(line -> line.substring(line.indexOf(STARTED) + STARTED.length()))
        .reduce((first, last) -> last)
        .orElseThrow(() -> api.jvm().died("did not say how long its start took"));
  }

  private Population fill(int count) {
    MongoServer server = new MongoServer(new H2Backend(data.resolve(FILE).toString()));
    try {
      return Filling.fill(server.bindAndGetConnectionString(), "spira", count);
    } finally {
      server.shutdown();
    }
  }

  /** As {@code make run} starts it: the first time it learns to start quickly. */
  private MeasuredApi start() throws IOException {
    Map<String, String> where = Map.of("SPIRA_DATA_DIR", data.toString());
    return MeasuredApi.start(jvms, FastStart.of(jar, folder).arguments(), where, folder);
  }

  private long mebibytes() throws IOException {
    return Files.size(data.resolve(FILE)) >> 20;
  }
}
