package org.spira.bench.report;

import java.util.ArrayList;
import java.util.List;
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
    List<Timings> found = new ArrayList<>();
    for (String line : log) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.find()) {
        found.add(
            new Timings(
                Long.parseLong(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                Long.parseLong(matcher.group(3)),
                Long.parseLong(matcher.group(4)),
                Long.parseLong(matcher.group(5)),
                Long.parseLong(matcher.group(6)),
                Long.parseLong(matcher.group(7))));
      }
    }
    return found;
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
