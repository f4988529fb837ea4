package org.spira.bench.report;

import java.util.Map;
import org.spira.bench.micro.Micro;

/** Where the time goes from a recording of 10 s to its features, on one thread. */
public final class FeatureTimes {

  private final PartTimes parts;

  /**
   * Of these.
   *
   * @param times by the name of the method that JMH measured
   */
  public FeatureTimes(Map<String, Micro.Time> times) {
    this(new PartTimes(times));
  }

  FeatureTimes(PartTimes parts) {
    this.parts = parts;
  }

  /** The steps, each beside all of the features. */
  public Table table() {
    Table table = new Table("step", "ms", "times the features'");
    row(table, "decode, 16 kHz", millis("decode10s"));
    row(table, "decode, 48 kHz", millis("decode10s48kHz"));
    row(table, "resample, 48 kHz to 16", millis("resample10s48kHz"));
    row(table, "cut into frames", millis("frames10s"));
    row(table, "window, transform, power", millis("spectrum10s"));
    row(table, "mel bands", millis("bands10s"));
    row(table, "logarithms and cosine transform: what is left", rest());
    row(table, "the features: MFCC from the samples on", whole());
    row(table, "a textbook's transform and power alone", millis("textbook10s"));
    return table;
  }

  private void row(Table table, String what, double millis) {
    table.row(what, Table.number(millis), Table.number(millis / whole()));
  }

  private double whole() {
    return millis("mfcc10s");
  }

  private double rest() {
    return whole() - millis("frames10s") - millis("spectrum10s") - millis("bands10s");
  }

  private double millis(String method) {
    return parts.of(method).millis();
  }
}
