package org.spira.bench.wayin.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.spira.bench.report.Numbers;
import org.spira.bench.report.Table;
import org.spira.bench.wayin.report.Compared.Who;

/**
 * Everything that one run measured of the API Server, as Markdown.
 *
 * @param compared under load, one for each sample rate
 * @param idle one by one
 * @param loads over more and more connections
 * @param reads what is asked afterwards, results first, and events since their results were stored
 *     last
 */
public record WayInReport(
    List<Compared> compared, Compared idle, List<Point> loads, List<Point> reads) {

  private static final List<String> SERVERS = List.of("objects", "documents", "broker");

  /** All tables, the goals first. */
  public String markdown() {
    return String.join(
        "\n\n",
        "### What was to be reached by the API Server",
        new WayInGoals(this).table().markdown(),
        "### An upload of four recordings, four at once",
        uploads().markdown(),
        "### An upload, one by one",
        oneByOne().markdown(),
        "### Uploads by the number of connections",
        points(loads).markdown(),
        "### Reads, over four connections",
        points(reads).markdown());
  }

  private Table uploads() {
    Table table =
        new Table(
            "recordings",
            "",
            "per second",
            "processor ms",
            "without compiler",
            "MinIO's",
            "documents'",
            "NATS's");
    for (Compared each : compared) {
      for (Who who : Who.values()) {
        table.row(
            each.recordings(),
            who.description(),
            median(each, who, Measured::perSecond),
            median(each, who, Measured::cpuMillis),
            median(each, who, Measured::warmMillis),
            server(each, who, SERVERS.get(0)),
            server(each, who, SERVERS.get(1)),
            server(each, who, SERVERS.get(2)));
      }
    }
    return table;
  }

  private static String server(Compared each, Who who, String name) {
    return median(each, who, measured -> measured.serverMillis().getOrDefault(name, 0.0));
  }

  private static String median(Compared each, Who who, ToDoubleFunction<Measured> value) {
    return Table.number(each.of(who, value).median());
  }

  private Table oneByOne() {
    Table table = new Table("recordings", "", "p50 ms", "p99 ms", "p99.9 ms");
    for (Who who : List.of(Who.STORES, Who.BOTH, Who.SERVER)) {
      table.row(
          idle.recordings(),
          who.description(),
          latency(who, 50),
          latency(who, 99),
          latency(who, 99.9));
    }
    return table;
  }

  private String latency(Who who, double percent) {
    return Table.number(idle.latencies(who).percentile(percent));
  }

  private static Table points(List<Point> points) {
    Table table =
        new Table(
            "what",
            "per second",
            "processor ms",
            "without compiler",
            "documents'",
            "p50 ms",
            "p99 ms",
            "p99.9 ms",
            "MiB",
            "at most");
    for (Point point : points) {
      Numbers latency = point.measured().latency();
      table.row(
          point.what(),
          Table.number(point.measured().perSecond()),
          Table.number(point.measured().cpuMillis()),
          Table.number(point.measured().warmMillis()),
          Table.number(point.measured().serverMillis().getOrDefault("documents", 0.0)),
          Table.number(latency.median()),
          Table.number(latency.percentile(99)),
          Table.number(latency.percentile(99.9)),
          String.valueOf(point.memory().getOrDefault("VmRSS:", 0L)),
          String.valueOf(point.memory().getOrDefault("VmHWM:", 0L)));
    }
    return table;
  }
}
