package org.spira.bench.report;

import java.util.List;
import java.util.Map;
import org.spira.bench.micro.Librosa;
import org.spira.bench.micro.Micro;

/** Everything that one run measured, as Markdown. */
public final class Report {

  private final PartTimes parts;
  private final Librosa librosa;
  private final List<Comparison> comparisons;
  private final List<Latency> latencies;

  /** Of these. */
  public Report(
      Map<String, Micro.Time> parts,
      Librosa librosa,
      List<Comparison> comparisons,
      List<Latency> latencies) {
    this.parts = new PartTimes(parts);
    this.librosa = librosa;
    this.comparisons = comparisons;
    this.latencies = latencies;
  }

  /** All tables, the goals first. */
  public String markdown() {
    LoadTables load = new LoadTables(comparisons);
    return String.join(
        "\n\n",
        "### What was to be reached",
        new Goals(parts, comparisons, latencies).table().markdown(),
        "### An inference under load: the server and the limit",
        load.load().markdown(),
        "### Where the server's processor time goes under load",
        load.threads().markdown(),
        "### An inference on the idle server, in ms",
        new IdleTable(latencies).table().markdown(),
        "### The parts, on one thread",
        parts.table().markdown(),
        "### From 10 s to features, on one thread",
        new FeatureTimes(parts).table().markdown(),
        "### MFCC of 10 s at 16 kHz, on one thread",
        parts.mfcc(librosa).markdown());
  }
}
