package org.spira.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.flood.client.Answer;
import org.spira.flood.client.Submission;
import org.spira.system.Bench;
import org.spira.system.net.TcpLink;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Wait;

/** A store dies, is away or lacks what it should have. */
class StoreFaultsIT {

  private static final Duration SOON = Duration.ofSeconds(40);
  private static final Duration LONGER_THAN_ACK_WAIT = Duration.ofSeconds(5);

  @RegisterExtension private static final FaultyBench FAULTY = new FaultyBench();
  private final Bench bench = FAULTY.bench();

  @Test
  void row24ADocumentStoreThatDiesOnAnInsertLeavesOneDocumentOrNone() throws Exception {
    ServerProcess documents = bench.deployment().stores().documents();
    Submission submission = bench.submission();
    documents.kill();
    Answer first = bench.client().submit(submission);
    documents.start();
    documents.awaitReady();

    assertThat(first.status()).isIn(200, 503);
    bench.request(bench.client(), submission);
    bench.assertBooksBalance();
    assertThat(bench.promises().ids()).hasSize(1);
  }

  @Test
  void row28AnObjectStoreThatDiesIsAnswered503AndTheRetrySucceeds() throws Exception {
    ServerProcess s3 = bench.deployment().stores().s3();
    Submission submission = bench.submission();
    s3.kill();
    Answer first = bench.client().submit(submission);
    s3.start();
    s3.awaitReady();

    assertThat(first.status()).isEqualTo(503);
    bench.request(bench.client(), submission);
    bench.assertBooksBalance();
  }

  @Test
  void row29AnObjectStoreThatIsAwayFromTheWorkersFailsNoInference() throws Exception {
    List<TcpLink> links =
        bench.deployment().inferenceServers().stream().map(worker -> worker.linkTo("s3")).toList();
    links.forEach(TcpLink::cut);
    bench.load(bench.client(), 4);
    Wait.pass(LONGER_THAN_ACK_WAIT.multipliedBy(2));
    links.forEach(TcpLink::heal);

    bench.assertBooksBalance();
    assertThat(bench.verdict(SOON).failed()).isZero();
  }

  @Test
  void row30AMissingRecordingEndsAsErrorWithTheReason() throws Exception {
    FAULTY.pauseWorkers();
    String id = bench.client().submit(bench.submission()).inferenceId().orElseThrow();
    bench.truth().recordings().lose(id);
    FAULTY.resumeWorkers();

    assertThat(Wait.until(SOON, () -> "error".equals(status(id)))).isTrue();
    assertThat(FAULTY.document("results", id).getString("error")).contains("missing");
  }

  private static String status(String id) {
    return FAULTY.document("inferences", id).getString("status");
  }

  @Test
  void row31AWorkerStartsWithoutItsRegistry() throws Exception {
    ServerProcess worker = bench.deployment().inferenceServers().getFirst().process();
    worker.kill();
    worker.start(Map.of("SPIRA_REGISTRY_URI", "http://127.0.0.1:9"));
    worker.awaitReady();
    bench.deployment().inferenceServers().get(1).process().pause();

    bench.load(bench.client(), 3);
    assertThat(Wait.until(SOON, () -> bench.watcher().haveEnded(bench.promises().ids()))).isTrue();
    bench.deployment().inferenceServers().get(1).process().resume();
    bench.assertBooksBalance();
  }
}
