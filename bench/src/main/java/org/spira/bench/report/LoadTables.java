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

  /** Throughput and processor time. */
  Table load() {
    Table table =
        new Table(
            "recordings",
            "",
            "inferences per second",
            "processor ms per inference",
            "least to most");
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
    Table table = new Table("threads", "recordings", "share", "processor ms per inference");
    for (Comparison comparison : comparisons) {
      for (ThreadTimes.Kind kind : ThreadTimes.Kind.values()) {
        double share = comparison.threads().share(kind);
        table.row(
            kind.description(),
            comparison.recording(),
            String.format(Locale.ROOT, "%.1f %%", 100 * share),
            Table.number(share * comparison.serverCpu().median()));
      }
    }
    return table;
  }
}
