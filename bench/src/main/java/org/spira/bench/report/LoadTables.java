package org.spira.bench.report;

import java.util.List;
import java.util.Locale;
import org.spira.bench.process.ThreadTimes;

/**
 * The server under load beside the limit.
 *
 * @param comparisons one for each kind of recording
 */
record LoadTables(List<Comparison> comparisons) {

  private static final String PER_SECOND = "inferences per second";
  private static final String MILLIS = "processor ms per inference";

  /** Throughput and processor time. */
  Table load() {
    Table table = new Table("recordings", "", PER_SECOND, MILLIS, "least to most");
    for (Comparison comparison : comparisons) {
      String recording = comparison.recording();
      row(table, recording, "(b) limit", comparison.plainThroughput(), comparison.plainCpu());
      row(table, recording, "(c) server", comparison.serverThroughput(), comparison.serverCpu());
      ratio(table, comparison);
    }
    return table;
  }

  private static void row(
      Table table, String recording, String who, Numbers throughput, Numbers cpu) {
    table.row(
        recording,
        who,
        Table.number(throughput.median()),
        Table.number(cpu.median()),
        Table.number(cpu.least()) + " to " + Table.number(cpu.most()));
  }

  private static void ratio(Table table, Comparison comparison) {
    Numbers cpu = comparison.cpuRatio();
    double throughput =
        comparison.serverThroughput().median() / comparison.plainThroughput().median();
    table.row(
        comparison.recording(),
        "(c) / (b)",
        Table.number(throughput),
        Table.number(cpu.median()),
        Table.number(cpu.least()) + " to " + Table.number(cpu.most()));
  }

  /** Which threads the processor time goes to. */
  Table threads() {
    Table table = new Table("threads", "recordings", "share", MILLIS);
    for (Comparison comparison : comparisons) {
      for (ThreadTimes.Kind kind : ThreadTimes.Kind.values()) {
        share(table, comparison, kind);
      }
    }
    return table;
  }

  private static void share(Table table, Comparison comparison, ThreadTimes.Kind kind) {
    double share = comparison.threads().share(kind);
    table.row(
        kind.description(),
        comparison.recording(),
        String.format(Locale.ROOT, "%.1f %%", 100 * share),
        Table.number(share * comparison.serverCpu().median()));
  }
}
