package org.spira.bench.wayin.report;

import java.util.List;
import org.spira.bench.report.Numbers;
import org.spira.bench.report.Table;
import org.spira.bench.wayin.report.Compared.Who;

/** What was to be reached, and whether it was. */
record WayInGoals(WayInReport report) {

  private static final double MOST_OVER_LIMIT = 1.25;
  private static final double MOST_OVER_DIGEST = 5;
  private static final double LEAST_OF_STORES = 0.85;
  private static final double MOST_ADDED_MEDIAN = 3;
  private static final double MOST_ADDED_P99 = 10;
  private static final double MOST_OF_A_RESULT = 0.3;
  private static final double MOST_UNTIL_AN_EVENT = 5;

  Table table() {
    Table table = new Table("goal", "bound", "measured", "least to most", "");
    for (Compared each : report.compared()) {
      String at = ", " + each.recordings();
      most(
          table,
          "processor time over the limit's without stores" + at,
          MOST_OVER_LIMIT,
          each.over(Who.CHECKS, Measured::cpuMillis));
      most(
          table,
          "processor time over one SHA-256's" + at,
          MOST_OVER_DIGEST,
          each.over(Who.DIGEST, Measured::cpuMillis));
      Numbers rate = each.over(Who.STORES, Measured::perSecond);
      row(
          table,
          "uploads a second over the stores' alone" + at,
          "≥ " + LEAST_OF_STORES,
          rate,
          rate.median() >= LEAST_OF_STORES);
    }
    most(table, "added when idle, p50, ms", MOST_ADDED_MEDIAN, added(50));
    most(table, "added when idle, p99, ms", MOST_ADDED_P99, added(99));
    Numbers result = new Numbers(List.of(report.reads().getFirst().measured().cpuMillis()));
    most(table, "processor ms of a result", MOST_OF_A_RESULT, result);
    Numbers ends = new Numbers(List.of(report.reads().getLast().measured().latency().median()));
    most(table, "an event after its result was stored, p50, ms", MOST_UNTIL_AN_EVENT, ends);
    return table;
  }

  private Numbers added(double percent) {
    double added =
        report.idle().latencies(Who.SERVER).percentile(percent)
            - report.idle().latencies(Who.STORES).percentile(percent);
    return new Numbers(List.of(added));
  }

  private static void most(Table table, String what, double bound, Numbers measured) {
    row(table, what, "≤ " + bound, measured, measured.median() <= bound);
  }

  private static void row(
      Table table, String what, String bound, Numbers measured, boolean reached) {
    table.row(
        what,
        bound,
        Table.number(measured.median()),
        Table.number(measured.least()) + " to " + Table.number(measured.most()),
        reached ? "reached" : "missed");
  }
}
