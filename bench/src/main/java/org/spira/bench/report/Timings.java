package org.spira.bench.report;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the Inference Server's own clock divides one inference, in microseconds; see its logger
 * {@code org.spira.inference.timings}.
 *
 * @param total from the message being at hand to the result being stored by the broker
 * @param fetch bringing the recording
 * @param decode reading and resampling it
 * @param features computing what the model hears
 * @param run the model
 * @param queue waiting for a thread that computes
 * @param publish until the broker has stored the result
 */
public record Timings(
    long total, long fetch, long decode, long features, long run, long queue, long publish) {

  private static final Pattern LINE =
      Pattern.compile(
          "timings in µs: total (\\d+) fetch (\\d+) decode (\\d+) features (\\d+) run (\\d+)"
              + " queue (\\d+) publish (\\d+)");

  /** Those that the lines of a log tell. */
  public static List<Timings> in(List<String> log) {
    return log.stream().map(LINE::matcher).filter(Matcher::find).map(Timings::of).toList();
  }

  private static Timings of(Matcher line) {
    IntToLongFunction micros = group -> Long.parseLong(line.group(group));
    return new Timings(
        micros.applyAsLong(1),
        micros.applyAsLong(2),
        micros.applyAsLong(3),
        micros.applyAsLong(4),
        micros.applyAsLong(5),
        micros.applyAsLong(6),
        micros.applyAsLong(7));
  }

  /** What cannot be left out. */
  public long needed() {
    return fetch + decode + features + run;
  }

  /** What the server adds to that. */
  public long added() {
    return total - needed();
  }
}
