package org.spira.bench.wayin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.bench.process.LoopProcess;
import org.spira.bench.process.MeasuredJvms;
import org.spira.bench.wayin.plain.WayInLoop;
import org.spira.bench.wayin.plain.WayInLoop.Work;
import org.spira.bench.wayin.report.Compared;
import org.spira.bench.wayin.report.Compared.Who;
import org.spira.bench.wayin.report.Measured;

/** Measures the API Server beside the stores alone and beside a plain loop. */
final class WayInBench implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WayInBench.class);
  static final int AT_ONCE = 4;

  private final WayInPlan plan;
  private final Stores stores;
  private final MeasuredApi api;
  private final LoopProcess loops;
  private final Rounds rounds;

  /** Starts everything. */
  WayInBench(MeasuredJvms jvms, Path jar, Path folder, WayInPlan plan) throws Exception {
    this.plan = plan;
    stores = new Stores();
    api = MeasuredApi.start(jvms, jar, stores.environment(), folder);
    // the loops copy documents that the server has written
    byte[] unused = api.http().once(api.upload(plan.sampleRates().getFirst()));
    Path log = folder.resolve("loops.log");
    loops = new LoopProcess(jvms, WayInLoop.class, List.of(), stores.environment(), log);
    rounds = new Rounds(stores, api, loops);
  }

  /** Lets the compilers of both do their work. */
  void warmUp() throws Exception {
    LOG.info("warming up");
    int rate = plan.sampleRates().getLast();
    Measured unused = rounds.server(api.upload(rate), AT_ONCE, false, plan.warmUp());
    for (Work work : Work.values()) {
      unused = rounds.plain(work, rate, AT_ONCE, plan.warmUp().dividedBy(6));
    }
    stores.objects().empty();
  }

  /** Everything in turn, for each sample rate. */
  List<Compared> compare() throws Exception {
    List<Compared> compared = new ArrayList<>();
    for (int rate : plan.sampleRates()) {
      List<Map<Who, Measured>> all = new ArrayList<>();
      for (int i = 0; i < plan.rounds(); i++) {
        all.add(round(rate, AT_ONCE));
        LOG.info("round {} of {} at {} Hz", i + 1, plan.rounds(), rate);
      }
      compared.add(new Compared(named(rate), all));
    }
    return compared;
  }

  private Map<Who, Measured> round(int rate, int atOnce) throws Exception {
    Duration each = plan.round();
    Map<Who, Measured> round = new EnumMap<>(Who.class);
    round.put(Who.DIGEST, rounds.plain(Work.DIGEST, rate, 1, each.dividedBy(4)));
    round.put(Who.CHECKS, rounds.plain(Work.CHECKS, rate, 1, each.dividedBy(2)));
    round.put(Who.SERVER, rounds.server(api.upload(rate), atOnce, false, each));
    round.put(Who.STORES, rounds.plain(Work.STORES, rate, atOnce, each));
    round.put(Who.BOTH, rounds.plain(Work.BOTH, rate, atOnce, each));
    stores.objects().empty();
    return round;
  }

  /** One upload after the other, and as many of the stores alone. */
  Compared oneByOne() throws Exception {
    int rate = plan.sampleRates().getLast();
    LOG.info("one by one");
    return new Compared(named(rate), List.of(round(rate, 1), round(rate, 1), round(rate, 1)));
  }

  /** The server under other loads. */
  Loads loads() {
    return new Loads(plan, stores, api, rounds);
  }

  static String named(int sampleRate) {
    return "%d kHz".formatted(sampleRate / 1000);
  }

  @Override
  public void close() throws Exception {
    loops.close();
    api.close();
    stores.close();
  }
}
