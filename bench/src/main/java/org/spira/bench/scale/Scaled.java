package org.spira.bench.scale;

import static org.spira.bench.report.Table.number;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.spira.bench.report.Table;

/**
 * What so many replicas did together.
 *
 * @param service whose replicas
 * @param count of what was done
 * @param wall how long it took
 * @param cpu what the replicas used
 * @param stores what the servers behind them used meanwhile
 */
record Scaled(
    String service, int replicas, long count, Duration wall, Duration cpu, Duration stores) {

  /** Checks that there is something to divide by. */
  Scaled {
    if (count < 1) {
      throw new IllegalArgumentException("nothing was done in " + wall);
    }
  }

  /** Of several rounds, the one in the middle. */
  static Scaled median(List<Scaled> rounds) {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(Scaled::perSecond))
        .skip(rounds.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  double perSecond() {
    return count * 1e9 / wall.toNanos();
  }

  /** Each beside the first of its service. */
  static String markdown(List<Scaled> all) {
    Table table =
        new Table(
            "service",
            "replicas",
            "a second",
            "times one's",
            "processor ms of the replicas",
            "of the servers behind");
    for (Scaled each : all) {
      Scaled one =
          all.stream().filter(first -> first.service.equals(each.service)).findFirst().orElse(each);
      table.row(
          each.service,
          String.valueOf(each.replicas),
          number(each.perSecond()),
          number(each.perSecond() / one.perSecond()),
          number(each.millis(each.cpu)),
          number(each.millis(each.stores)));
    }
    return table.markdown();
  }

  private double millis(Duration used) {
    return used.toNanos() / 1e6 / count;
  }
}
