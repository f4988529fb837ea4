package org.spira.bench.report;

import java.util.Map;
import org.spira.bench.micro.Librosa;
import org.spira.bench.micro.Micro;

/**
 * How long each part of an inference takes on one thread.
 *
 * @param times by the name of the method that JMH measured
 */
record PartTimes(Map<String, Micro.Time> times) {

  /** Copies the map. */
  PartTimes {
    times = Map.copyOf(times);
  }

  /**
   * The time of one.
   *
   * @throws IllegalStateException if it was not measured
   */
  Micro.Time of(String method) {
    Micro.Time time = times.get(method);
    if (time == null) {
      throw new IllegalStateException("JMH measured no " + method + ", only " + times.keySet());
    }
    return time;
  }

  Table table() {
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
    Micro.Time time = of(method);
    table.row(what, Table.number(time.millis()), Table.number(time.error()));
  }

  /** The features of 10 s beside those of librosa. */
  Table mfcc(Librosa librosa) {
    double ours = of("mfcc10s").millis();
    return new Table("", "ms", "times SPIRA's", "greatest difference")
        .row("SPIRA", Table.number(ours), "1", "")
        .row(
            "librosa " + librosa.version(),
            Table.number(librosa.millis()),
            Table.number(librosa.millis() / ours),
            "%.1e".formatted(librosa.greatestDifference()));
  }
}
