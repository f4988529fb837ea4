package org.spira.bench.wayin;

import io.minio.errors.MinioException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.bench.wayin.load.Request;
import org.spira.bench.wayin.report.Measured;
import org.spira.bench.wayin.report.Point;

/**
 * Puts the server alone under one load after the other.
 *
 * @param plan how long
 * @param stores behind it
 * @param api the server
 * @param rounds takes the times
 */
record Loads(WayInPlan plan, Stores stores, MeasuredApi api, Rounds rounds) {

  private static final Logger LOG = LoggerFactory.getLogger(Loads.class);

  private static final int MANY = 64;
  private static final int BROWSER_RATE = 48_000;
  private static final int SECONDS_OF_2_MB = 21;

  /** Uploads over more and more connections, and over fresh ones. */
  List<Point> underLoad() throws Exception {
    List<Point> points = new ArrayList<>();
    for (int rate : plan.sampleRates()) {
      for (int connections : plan.connections()) {
        points.add(
            point(
                WayInBench.named(rate) + ", kept, " + connections, api.upload(rate), connections));
      }
      points.add(fresh(rate));
    }
    points.add(slow());
    return points;
  }

  /** Many who come at once and stay for long, each with 8 MB: what the memory has to hold. */
  private Point slow() throws Exception {
    String what = "8 MB each, slow, " + MANY;
    LOG.info("{}", what);
    Request upload = api.upload(BROWSER_RATE, SECONDS_OF_2_MB);
    return point(what, rounds.server(() -> api.http().slowly(upload, MANY, plan.slow())));
  }

  private Point fresh(int rate) throws Exception {
    Measured measured =
        rounds.server(api.upload(rate), WayInBench.AT_ONCE, true, plan.round().multipliedBy(2));
    return point(WayInBench.named(rate) + ", fresh, " + WayInBench.AT_ONCE, measured);
  }

  /** What those ask who wait, and those who look back. */
  List<Point> reads() throws Exception {
    LOG.info("reads");
    Request result = api.result();
    Request page = api.page();
    Measured unused = rounds.server(result, WayInBench.AT_ONCE, false, plan.warmUp().dividedBy(5));
    unused = rounds.server(page, WayInBench.AT_ONCE, false, plan.warmUp().dividedBy(5));
    List<Point> points = new ArrayList<>();
    points.add(point("a result", result, WayInBench.AT_ONCE));
    points.add(point("a page of 50", page, WayInBench.AT_ONCE));
    points.addAll(ends());
    return points;
  }

  /** The last one takes the time from when the result was stored. */
  private List<Point> ends() throws Exception {
    List<Ends.End> ends = new ArrayList<>();
    Measured published =
        rounds.server(() -> {
          ends.addAll(new Ends(stores, api, plan.ends()).await());
          return ends.stream().map(Ends.End::published).toList();
        });
    Measured stored = published.taking(ends.stream().map(Ends.End::stored).toList());
    return List.of(
        point("an event, one by one", published), point("– since its result was stored", stored));
  }

  private Point point(String what, Request request, int connections) throws Exception {
    LOG.info("{}", what);
    Duration atLeast = plan.round().multipliedBy(2);
    return point(what, rounds.server(request, connections, false, atLeast));
  }

  private Point point(String what, Measured measured) throws MinioException {
    stores.objects().empty();
    long pid = api.jvm().process().pid();
    return new Point(what, measured, ProcessesOfServers.memory(pid));
  }
}
