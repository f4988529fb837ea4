package org.spira.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.system.Bench;
import org.spira.system.Replica;
import org.spira.system.net.TcpLink;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Wait;

/** NATS is down, forgets, refuses or does not answer. */
class BrokerFaultsIT {

  private static final Duration LONGER_THAN_A_PULL = Duration.ofSeconds(5);
  private static final Duration LONGER_THAN_ACK_WAIT = Duration.ofSeconds(5);

  @RegisterExtension private static final FaultyBench FAULTY = new FaultyBench();
  private final Bench bench = FAULTY.bench();

  @Test
  void row8And9AcceptsWhileTheBrokerIsDownAndGoesOnWhenItIsBack() throws Exception {
    List<ServerProcess> nats = bench.deployment().stores().nats();
    nats.forEach(ServerProcess::kill);

    bench.load(bench.client(), 4);
    assertThat(bench.promises().ids()).hasSize(4);
    nats.forEach(ServerProcess::start);

    bench.assertBooksBalance();
  }

  @Test
  void row10ALeaderChangeUnderLoadLosesNothing() throws Exception {
    for (int i = 0; i < 5; i++) {
      bench.load(bench.client(), 3);
      FAULTY.stepDown("$JS.API.STREAM.LEADER.STEPDOWN." + bench.workStream());
      FAULTY.stepDown(
          "$JS.API.CONSUMER.LEADER.STEPDOWN." + bench.workStream() + ".inference-server");
    }

    bench.assertBooksBalance();
  }

  @Test
  void row12LosingTheWholeBrokerWithItsDataIsRepaired() throws Exception {
    FAULTY.pauseWorkers();
    bench.load(bench.client(), 4);
    bench.deployment().stores().wipeNats();
    bench.deployment().stores().nats().forEach(ServerProcess::start);
    FAULTY.resumeWorkers();

    bench.assertBooksBalance();
  }

  @Test
  void row13ADeletedStreamIsMadeAnewAndFilledAgain() throws Exception {
    FAULTY.pauseWorkers();
    // a pull that still waits would take the inferences to the workers, who need no stream any more
    Wait.pass(LONGER_THAN_A_PULL);
    bench.load(bench.client(), 4);
    FAULTY.management().deleteStream(bench.workStream());
    FAULTY.resumeWorkers();

    bench.assertBooksBalance();
    assertThat(bench.queues().names()).contains(bench.workStream());
  }

  @Test
  void row14ADeletedConsumerIsMadeAnew() throws Exception {
    bench.load(bench.client(), 2);
    FAULTY.management().deleteConsumer(bench.workStream(), "inference-server");
    bench.load(bench.client(), 4);

    bench.assertBooksBalance();
  }

  @Test
  void row15AFullStreamRefusesAndInferencesWait() throws Exception {
    FAULTY.pauseWorkers();
    FAULTY.limitStream(1);
    bench.load(bench.client(), 4);
    FAULTY.limitStream(-1);
    FAULTY.resumeWorkers();

    bench.assertBooksBalance();
  }

  @Test
  void row37HalfOpenConnectionsToTheBrokerAreNoticed() throws Exception {
    Replica worker = bench.deployment().inferenceServers().getFirst();
    worker.links().forEach(TcpLink::silence);
    bench.load(bench.client(), 4);
    Wait.pass(LONGER_THAN_ACK_WAIT);
    worker.links().forEach(TcpLink::heal);

    bench.assertBooksBalance();
  }
}
