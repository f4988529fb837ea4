package org.spira.bench.report;

import java.util.List;

/** What was to be reached, and whether it was. */
final class Goals {

  private static final double MOST_CPU_RATIO = 1.15;
  private static final double MOST_ADDED_MEDIAN = 0.5;
  private static final double MOST_ADDED_P99 = 2;
  private static final double MOST_MFCC = 2.5;

  private final PartTimes parts;
  private final List<Comparison> comparisons;
  private final List<Latency> latencies;

  Goals(PartTimes parts, List<Comparison> comparisons, List<Latency> latencies) {
    this.parts = parts;
    this.comparisons = comparisons;
    this.latencies = latencies;
  }

  Table table() {
    Table table = new Table("goal", "at most", "measured", "");
    for (Comparison comparison : comparisons) {
      String what = "processor time over the limit's, " + comparison.recording();
      goal(table, what, MOST_CPU_RATIO, comparison.cpuRatio().median(), "");
    }
    for (Latency latency : latencies) {
      Numbers added = latency.step(Timings::added);
      String what = "added when idle, " + latency.recording();
      goal(table, what + ", p50", MOST_ADDED_MEDIAN, added.median(), " ms");
      goal(table, what + ", p99", MOST_ADDED_P99, added.percentile(99), " ms");
    }
    goal(table, "MFCC of 10 s", MOST_MFCC, parts.of("mfcc10s").millis(), " ms");
    return table;
  }

  private static void goal(Table table, String what, double most, double measured, String unit) {
    table.row(
        what,
        "%s%s".formatted(most, unit),
        Table.number(measured) + unit,
        measured <= most ? "reached" : "missed");
  }
}
