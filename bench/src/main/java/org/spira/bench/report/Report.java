package org.spira.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spira.bench.micro.Librosa;
import org.spira.bench.micro.Micro;
import org.spira.bench.process.ThreadTimes;

/** Everything that one run measured, as Markdown. */
public final class Report {

  private static final double MOST_CPU_RATIO = 1.15;
  private static final double MOST_ADDED_MEDIAN = 0.5;
  private static final double MOST_ADDED_P99 = 2;
  private static final double MOST_MFCC = 15;

  private final Map<String, Micro.Time> parts;
  private final Librosa librosa;
  private final List<Comparison> comparisons;
  private final List<Latency> latencies;

  /** Of these. */
  public Report(
      Map<String, Micro.Time> parts,
      Librosa librosa,
      List<Comparison> comparisons,
      List<Latency> latencies) {
    this.parts = parts;
    this.librosa = librosa;
    this.comparisons = comparisons;
    this.latencies = latencies;
  }

  /** All tables, the goals first. */
  public String markdown() {
    return String.join(
        "\n\n",
        "### What was to be reached",
        goals().markdown(),
        "### An inference under load: the server and the limit",
        load().markdown(),
        "### Where the server's processor time goes under load",
        threads().markdown(),
        "### An inference on the idle server, in ms",
        idle().markdown(),
        "### The parts, on one thread",
        parts().markdown(),
        "### MFCC of 10 s at 16 kHz, on one thread",
        mfcc().markdown());
  }

  private Table goals() {
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
    goal(table, "MFCC of 10 s", MOST_MFCC, time("mfcc10s").millis(), " ms");
    return table;
  }

  private static void goal(Table table, String what, double most, double measured, String unit) {
    table.row(
        what,
        "%s%s".formatted(most, unit),
        number(measured) + unit,
        measured <= most ? "reached" : "missed");
  }

  private Table load() {
    Table table =
        new Table(
            "recordings",
            "",
            "inferences per second",
            "processor ms per inference",
            "least to most");
    for (Comparison comparison : comparisons) {
      row(
          table,
          comparison.recording(),
          "(b) limit",
          comparison.plainThroughput(),
          comparison.plainCpu());
      row(
          table,
          comparison.recording(),
          "(c) server",
          comparison.serverThroughput(),
          comparison.serverCpu());
      Numbers ratio = comparison.cpuRatio();
      table.row(
          comparison.recording(),
          "(c) / (b)",
          number(comparison.serverThroughput().median() / comparison.plainThroughput().median()),
          number(ratio.median()),
          number(ratio.least()) + " to " + number(ratio.most()));
    }
    return table;
  }

  private static void row(
      Table table, String recording, String who, Numbers throughput, Numbers cpu) {
    table.row(
        recording,
        who,
        number(throughput.median()),
        number(cpu.median()),
        number(cpu.least()) + " to " + number(cpu.most()));
  }

  private Table threads() {
    Table table = new Table("threads", "recordings", "share", "processor ms per inference");
    for (Comparison comparison : comparisons) {
      for (ThreadTimes.Kind kind : ThreadTimes.Kind.values()) {
        double share = comparison.threads().share(kind);
        table.row(
            kind.description(),
            comparison.recording(),
            String.format(Locale.ROOT, "%.1f %%", 100 * share),
            number(share * comparison.serverCpu().median()));
      }
    }
    return table;
  }

  private Table idle() {
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
        number(numbers.median()),
        number(numbers.percentile(90)),
        number(numbers.percentile(99)));
  }

  private Table parts() {
    Table table = new Table("part", "ms", "± ms");
    part(table, "(a) `OrtSession.run`, two windows, tensors ready", "run");
    part(table, "decode 5 s at 16 kHz", "decode");
    part(table, "decode and resample 5 s at 48 kHz", "decodeAndResample48kHz");
    part(table, "decode and features, 5 s at 16 kHz", "decodeAndFeatures");
    part(table, "(b) all of it, 5 s at 16 kHz", "inference");
    part(table, "(b) all of it, 5 s at 48 kHz", "inference48kHz");
    return table;
  }

  private void part(Table table, String what, String method) {
    Micro.Time time = time(method);
    table.row(what, number(time.millis()), number(time.error()));
  }

  private Table mfcc() {
    double ours = time("mfcc10s").millis();
    return new Table("", "ms", "times SPIRA's", "greatest difference")
        .row("SPIRA", number(ours), "1", "")
        .row(
            "librosa " + librosa.version(),
            number(librosa.millis()),
            number(librosa.millis() / ours),
            "%.1e".formatted(librosa.greatestDifference()));
  }

  private Micro.Time time(String method) {
    Micro.Time time = parts.get(method);
    if (time == null) {
      throw new IllegalStateException("JMH measured no " + method + ", only " + parts.keySet());
    }
    return time;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.3f" : value < 100 ? "%.2f" : "%.0f", value);
  }
}
