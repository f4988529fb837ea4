package org.spira.bench.wayin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.bench.process.Cores;
import org.spira.bench.process.MeasuredJvms;
import org.spira.bench.wayin.report.WayInReport;

/** Measures the API Server once and writes the tables. */
public final class WayIn {

  private static final Logger LOG = LoggerFactory.getLogger(WayIn.class);
  private static final String BRIEF = "BRIEF";

  private WayIn() {}

  /**
   * Runs it; {@code make bench-api} knows the arguments.
   *
   * @param words the API Server's executable jar, a folder for logs and the report, and the flags
   *     of the JVMs: the server's and the plain loops'
   */
  public static void main(String[] words) throws Exception {
    if (words.length < 2) {
      throw new IllegalArgumentException(
          "usage: WayIn JAR FOLDER [JVM FLAGS]: run `make bench-api`");
    }
    Path folder = Path.of(words[1]);
    Files.createDirectories(folder);
    List<String> flags = List.of(words).subList(2, words.length);
    // the stores take more than the server: what all of them do on these cores is what counts
    MeasuredJvms jvms = new MeasuredJvms(Cores.shared(), flags);
    WayInPlan plan = System.getenv(BRIEF) == null ? WayInPlan.usual() : WayInPlan.brief();
    try (WayInBench bench = new WayInBench(jvms, Path.of(words[0]), folder, plan)) {
      bench.warmUp();
      Loads loads = bench.loads();
      WayInReport report =
          new WayInReport(bench.compare(), bench.oneByOne(), loads.underLoad(), loads.reads());
      write(folder, machine(flags), report.markdown());
    }
  }

  private static void write(Path folder, String machine, String tables) throws IOException {
    String report = "%s\n\n%s\n".formatted(machine, tables);
    Path file = folder.resolve("bench-api.md");
    Files.writeString(file, report);
    System.out.println(report);
    LOG.info("written to {}", file);
  }

  private static String machine(List<String> flags) {
    return "%d cores, shared by all processes; %s, JDK %s, flags `%s`"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.arch"),
            Runtime.version(),
            String.join(" ", flags));
  }
}
