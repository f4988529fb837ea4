package org.spira.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.bench.micro.Librosa;
import org.spira.bench.micro.Micro;
import org.spira.bench.process.Cores;
import org.spira.bench.process.MeasuredJvms;
import org.spira.bench.report.Comparison;
import org.spira.bench.report.Latency;
import org.spira.bench.report.Report;
import org.spira.bench.server.MeasuredServer;
import org.spira.bench.server.Plan;
import org.spira.bench.server.ServerBench;

/** Measures everything once and writes the tables. */
public final class Bench {

  private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
  private static final int MODEL_RATE = 16_000;
  private static final int BROWSER_RATE = 48_000;
  private static final String CORES = "CORES";

  private final Arguments arguments;

  private Bench(Arguments arguments) {
    this.arguments = arguments;
  }

  /**
   * Where everything is.
   *
   * @param jar the Inference Server's executable jar
   * @param registry the folder with the models
   * @param python one that has librosa
   * @param script what it runs
   * @param folder for logs and the report
   * @param flags of the JVMs: the server's, the plain loop's and those of JMH
   */
  private record Arguments(
      Path jar, Path registry, Path python, Path script, Path folder, List<String> flags) {

    MeasuredServer.Setup setup(Cores cores) {
      return new MeasuredServer.Setup(jar, new MeasuredJvms(cores, flags), registry, folder);
    }

    static Arguments of(String[] words) {
      if (words.length < 5) {
        throw new IllegalArgumentException(
            "usage: Bench JAR REGISTRY PYTHON SCRIPT FOLDER [JVM FLAGS]: run `make bench`");
      }
      return new Arguments(
          Path.of(words[0]),
          Path.of(words[1]),
          Path.of(words[2]),
          Path.of(words[3]),
          Path.of(words[4]),
          List.of(words).subList(5, words.length));
    }

    Path graph() {
      return MeasuredServer.graph(registry);
    }
  }

  /** Runs it; {@code make bench} knows the arguments. */
  public static void main(String[] words) throws Exception {
    new Bench(Arguments.of(words)).run();
  }

  private void run() throws Exception {
    Files.createDirectories(arguments.folder());
    List<Comparison> comparisons;
    List<Latency> latencies;
    Cores cores = "shared".equals(System.getenv(CORES)) ? Cores.shared() : Cores.divided();
    cores.stepAside();
    try (ServerBench bench =
        new ServerBench(arguments.setup(cores), arguments.graph(), Plan.usual())) {
      comparisons = bench.compare(List.of(MODEL_RATE, BROWSER_RATE));
      latencies = List.of(bench.oneByOne(MODEL_RATE));
    }
    write(machine(cores), report(comparisons, latencies));
  }

  private String report(List<Comparison> comparisons, List<Latency> latencies) throws Exception {
    LOG.info("measuring the parts");
    Map<String, Micro.Time> parts = Micro.measure(arguments.graph(), arguments.flags());
    LOG.info("measuring librosa");
    Librosa librosa = Librosa.measure(arguments.python(), arguments.script(), arguments.folder());
    return new Report(parts, librosa, comparisons, latencies).markdown();
  }

  private void write(String machine, String tables) throws IOException {
    String report = "%s\n\n%s\n".formatted(machine, tables);
    Path file = arguments.folder().resolve("bench.md");
    Files.writeString(file, report);
    System.out.println(report);
    LOG.info("written to {}", file);
  }

  private String machine(Cores cores) {
    return "Cores: %s; %s, JDK %s, flags `%s`"
        .formatted(
            cores.description(),
            System.getProperty("os.arch"),
            Runtime.version(),
            String.join(" ", arguments.flags()));
  }
}
