package org.spira.bench.report;

import java.util.List;

/**
 * What an inference on the idle server spends its time on.
 *
 * @param latencies one for each kind of recording
 */
record IdleTable(List<Latency> latencies) {

  /** In ms. */
  Table table() {
    Table table = new Table("recordings", "step", "p50", "p90", "p99");
    for (Latency latency : latencies) {
      String recording = latency.recording();
      row(table, recording, "published to heard, by the caller", latency.heard());
      row(table, recording, "received to published, by the server", latency.step(Timings::total));
      row(table, recording, "– fetch", latency.step(Timings::fetch));
      row(table, recording, "– decode, resample", latency.step(Timings::decode));
      row(table, recording, "– features", latency.step(Timings::features));
      row(table, recording, "– run", latency.step(Timings::run));
      row(table, recording, "added by the server", latency.step(Timings::added));
      row(table, recording, "– waiting for a worker", latency.step(Timings::queue));
      row(table, recording, "– publishing", latency.step(Timings::publish));
      row(table, recording, "added by the server and NATS", latency.addedAsHeard());
    }
    return table;
  }

  private static void row(Table table, String recording, String step, Numbers numbers) {
    table.row(
        recording,
        step,
        Table.number(numbers.median()),
        Table.number(numbers.percentile(90)),
        Table.number(numbers.percentile(99)));
  }
}
