package org.spira.bench.server;

import io.minio.errors.MinioException;
import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.bench.plain.Voice;
import org.spira.bench.process.PlainProcess;
import org.spira.bench.process.Round;
import org.spira.bench.process.ThreadTimes;
import org.spira.bench.report.Comparison;
import org.spira.bench.report.Latency;
import org.spira.bench.report.PairOfRounds;
import org.spira.bench.report.Timings;

/** Measures the Inference Server against the plain loop, and its latency when idle. */
public final class ServerBench implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ServerBench.class);

  // a whisker more than 5 s: training cuts that into two windows, 5 s into one
  private static final double SECONDS = 5.001;
  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final int IN_FLIGHT = 32;
  private static final String TIMINGS = "--logging.level.org.spira.inference.timings=DEBUG";

  private final Neighbours neighbours;
  private final Connection connection;
  private final MeasuredServer.Setup setup;
  private final Plan plan;
  private final Path graph;
  private int stored;

  /** Starts the neighbours. */
  public ServerBench(MeasuredServer.Setup setup, Path graph, Plan plan)
      throws IOException, InterruptedException, JetStreamApiException, MinioException {
    this.setup = setup;
    this.graph = graph;
    this.plan = plan;
    neighbours = new Neighbours();
    connection = neighbours.connect();
    neighbours.declareResults(connection);
  }

  /** Compares the server with the plain loop under load, for each of these sample rates. */
  public List<Comparison> compare(List<Integer> sampleRates) throws Exception {
    List<Comparison> comparisons = new ArrayList<>();
    try (PlainProcess plain =
            new PlainProcess(setup.jvms(), graph, setup.folder().resolve("plain.log"));
        MeasuredServer server = MeasuredServer.start(setup, neighbours, "server", List.of())) {
      for (int sampleRate : sampleRates) {
        comparisons.add(compare(plain, server, sampleRate));
      }
    }
    return comparisons;
  }

  private Comparison compare(PlainProcess plain, MeasuredServer server, int sampleRate)
      throws Exception {
    byte[] wav = Voice.wav(sampleRate, SECONDS);
    List<String> ids = store(wav);
    List<PairOfRounds> pairs = new ArrayList<>();
    try (Caller caller = caller(wav)) {
      LOG.info("warming up with recordings of {} Hz", sampleRate);
      Round unused = plain.run(sampleRate, plan.plainWarmUp());
      unused = caller.load(ids, IN_FLIGHT, plan.warmUp(), server.jvm()::cpu);
      for (int i = -plan.practice(); i < plan.rounds(); i++) {
        Round ofPlain = plain.run(sampleRate, plan.round());
        pairs.add(pair(ofPlain, server, caller, ids));
        LOG.info("round {} of {} at {} Hz", i + 1, plan.rounds(), sampleRate);
      }
    }
    return PairOfRounds.comparison(named(sampleRate), pairs.subList(plan.practice(), pairs.size()));
  }

  private PairOfRounds pair(Round ofPlain, MeasuredServer server, Caller caller, List<String> ids)
      throws IOException, JetStreamApiException {
    ThreadTimes.Reading before = ThreadTimes.read(server.jvm().process().pid());
    Round ofServer = caller.load(ids, IN_FLIGHT, plan.round(), server.jvm()::cpu);
    ThreadTimes used = before.until(ThreadTimes.read(server.jvm().process().pid()));
    neighbours.forgetResults(connection);
    return new PairOfRounds(ofPlain, ofServer, used);
  }

  /** Asks an idle server for one inference after the other. */
  public Latency oneByOne(int sampleRate) throws Exception {
    byte[] wav = Voice.wav(sampleRate, SECONDS);
    List<String> ids = store(wav);
    try (MeasuredServer server =
            MeasuredServer.start(setup, neighbours, "idle-server", List.of(TIMINGS));
        Caller caller = caller(wav)) {
      LOG.info("one by one, at {} Hz", sampleRate);
      Round unused = caller.load(ids, IN_FLIGHT, plan.warmUp(), server.jvm()::cpu);
      int before = Timings.in(server.jvm().logLines()).size();
      List<Long> heard = caller.oneByOne(inTurn(ids, plan.oneByOne()), PAUSE);
      return new Latency(named(sampleRate), heard, timings(server, before, heard.size()));
    }
  }

  private static List<String> inTurn(List<String> ids, int count) {
    return Stream.generate(ids::stream).flatMap(all -> all).limit(count).toList();
  }

  /** So many after the first ones; the last is logged after it is heard. */
  private static List<Timings> timings(MeasuredServer server, int first, int count) {
    List<Timings> all =
        Awaitility.await()
            .until(
                () -> Timings.in(server.jvm().logLines()),
                logged -> logged.size() >= first + count);
    return all.subList(first, all.size());
  }

  private List<String> store(byte[] wav) throws MinioException {
    int first = stored;
    stored += plan.recordings();
    return neighbours.store(wav, first, plan.recordings());
  }

  private Caller caller(byte[] wav) throws Exception {
    return Caller.about(wav, graph, connection);
  }

  private static String named(int sampleRate) {
    return "5 s at %d kHz".formatted(sampleRate / 1000);
  }

  @Override
  public void close() throws Exception {
    connection.close();
    neighbours.close();
  }
}
