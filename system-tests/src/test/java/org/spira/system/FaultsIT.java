package org.spira.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.minio.RemoveObjectArgs;
import io.nats.client.JetStreamManagement;
import io.nats.client.api.StreamConfiguration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.common.RecordingPart;
import org.spira.flood.client.Answer;
import org.spira.flood.client.Submission;
import org.spira.system.net.TcpLink;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Wait;

/** The rows of the table of faults that need the whole system, one test each. */
class FaultsIT {

  private static final Duration SOON = Duration.ofSeconds(40);
  private static final Duration LONGER_THAN_A_PULL = Duration.ofSeconds(5);
  private static final Duration LONGER_THAN_ACK_WAIT = Duration.ofSeconds(5);
  private static final int HALTED = 137;
  private static final int ATTEMPTS = 3;
  private static Bench bench;

  @BeforeAll
  static void start() throws Exception {
    bench =
        Bench.on(
            Deployment.start(
                new Shape(2, 2, 3, true, false, QuickHealing.API, QuickHealing.INFERENCE)));
  }

  @AfterAll
  static void stop() throws Exception {
    bench.close();
  }

  @BeforeEach
  void forget() throws Exception {
    for (ServerProcess process : bench.deployment.processes()) {
      process.awaitReady();
    }
    bench.forgetPromises();
  }

  @AfterEach
  void heal() {
    bench.deployment.links().forEach(TcpLink::heal);
    bench.deployment.replicas().forEach(Replica::haltNowhere);
    bench.deployment.processes().stream()
        .filter(process -> !process.isAlive())
        .forEach(ServerProcess::start);
    bench.deployment.processes().forEach(ServerProcess::resume);
  }

  @Test
  void row8And9AcceptsWhileTheBrokerIsDownAndGoesOnWhenItIsBack() throws Exception {
    List<ServerProcess> nats = bench.deployment.stores().nats();
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
      stepDown("$JS.API.STREAM.LEADER.STEPDOWN." + bench.workStream());
      stepDown("$JS.API.CONSUMER.LEADER.STEPDOWN." + bench.workStream() + ".inference-server");
    }

    bench.assertBooksBalance();
  }

  @Test
  void row12LosingTheWholeBrokerWithItsDataIsRepaired() throws Exception {
    pauseWorkers();
    bench.load(bench.client(), 4);
    bench.deployment.stores().wipeNats();
    bench.deployment.stores().nats().forEach(ServerProcess::start);
    resumeWorkers();

    bench.assertBooksBalance();
  }

  @Test
  void row13ADeletedStreamIsMadeAnewAndFilledAgain() throws Exception {
    pauseWorkers();
    // a pull that still waits would take the inferences to the workers, who need no stream any more
    Wait.pass(LONGER_THAN_A_PULL);
    bench.load(bench.client(), 4);
    management().deleteStream(bench.workStream());
    resumeWorkers();

    bench.assertBooksBalance();
    assertThat(bench.queues.names()).contains(bench.workStream());
  }

  @Test
  void row14ADeletedConsumerIsMadeAnew() throws Exception {
    bench.load(bench.client(), 2);
    management().deleteConsumer(bench.workStream(), "inference-server");
    bench.load(bench.client(), 4);

    bench.assertBooksBalance();
  }

  @Test
  void row15AFullStreamRefusesAndInferencesWait() throws Exception {
    pauseWorkers();
    limitStream(1);
    bench.load(bench.client(), 4);
    limitStream(-1);
    resumeWorkers();

    bench.assertBooksBalance();
  }

  @Test
  void row20AWorkerThatWasPausedLongerThanAckWaitDoesNoHarm() throws Exception {
    Replica paused = bench.deployment.inferenceServers().getFirst();
    bench.load(bench.client(), 6);
    paused.process().pause();
    bench.load(bench.client(), 6);
    Wait.pass(LONGER_THAN_ACK_WAIT);
    paused.process().resume();

    bench.assertBooksBalance();
  }

  @Test
  void row22WhatKillsEveryWorkerEndsAsErrorAndTheQueueMoves() throws Exception {
    List<Replica> workers = bench.deployment.inferenceServers();
    workers.forEach(worker -> worker.haltAt("LoadedModel.run:before"));
    bench.load(bench.client(), 1);
    String poison = bench.promises().ids().iterator().next();

    AtomicInteger kills = new AtomicInteger();
    assertThat(Wait.until(Duration.ofMinutes(2), () -> hasEndedOrKilled(poison, workers, kills)))
        .isTrue();
    assertThat(kills).hasValue(ATTEMPTS);
    bench.load(bench.client(), 3);

    bench.assertBooksBalance();
    assertThat(inference(poison).getString("status")).isEqualTo("error");
    assertThat(result(poison).getString("error")).contains("could not be analysed");
  }

  @Test
  void row24ADocumentStoreThatDiesOnAnInsertLeavesOneDocumentOrNone() throws Exception {
    ServerProcess documents = bench.deployment.stores().documents();
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
    ServerProcess s3 = bench.deployment.stores().s3();
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
        bench.deployment.inferenceServers().stream().map(worker -> worker.linkTo("s3")).toList();
    links.forEach(TcpLink::cut);
    bench.load(bench.client(), 4);
    Wait.pass(LONGER_THAN_ACK_WAIT.multipliedBy(2));
    links.forEach(TcpLink::heal);

    bench.assertBooksBalance();
    assertThat(bench.verdict(SOON).failed()).isZero();
  }

  @Test
  void row30AMissingRecordingEndsAsErrorWithTheReason() throws Exception {
    pauseWorkers();
    String id = bench.client().submit(bench.submission()).inferenceId().orElseThrow();
    for (RecordingPart part : RecordingPart.values()) {
      bench
          .truth
          .s3()
          .removeObject(
              RemoveObjectArgs.builder().bucket("audio-files").object(part.objectKey(id)).build());
    }
    resumeWorkers();

    assertThat(Wait.until(SOON, () -> "error".equals(inference(id).getString("status")))).isTrue();
    assertThat(result(id).getString("error")).contains("missing");
  }

  @Test
  void row31AWorkerStartsWithoutItsRegistry() throws Exception {
    ServerProcess worker = bench.deployment.inferenceServers().getFirst().process();
    worker.kill();
    worker.start(Map.of("SPIRA_REGISTRY_URI", "http://127.0.0.1:9"));
    worker.awaitReady();
    bench.deployment.inferenceServers().get(1).process().pause();

    bench.load(bench.client(), 3);
    assertThat(Wait.until(SOON, () -> bench.watcher.haveEnded(bench.promises().ids()))).isTrue();
    bench.deployment.inferenceServers().get(1).process().resume();
    bench.assertBooksBalance();
  }

  @Test
  void row37HalfOpenConnectionsToTheBrokerAreNoticed() throws Exception {
    Replica worker = bench.deployment.inferenceServers().getFirst();
    worker.links().forEach(TcpLink::silence);
    bench.load(bench.client(), 4);
    Wait.pass(LONGER_THAN_ACK_WAIT);
    worker.links().forEach(TcpLink::heal);

    bench.assertBooksBalance();
  }

  /**
   * Starts again who was killed. From then on they die once they have noted the attempt, since the
   * warm-up of a start runs the model too; after the last attempt, nobody dies any more.
   */
  private static boolean hasEndedOrKilled(String id, List<Replica> workers, AtomicInteger kills)
      throws InterruptedException {
    for (Replica worker : workers) {
      if (worker.process().awaitExit(Duration.ZERO).equals(OptionalInt.of(HALTED))) {
        if (kills.incrementAndGet() < ATTEMPTS) {
          worker.haltAt("AttemptMarks.begin:after");
        } else {
          workers.forEach(Replica::haltNowhere);
        }
        // it may die again before it is seen to be ready
        worker.process().start();
      }
    }
    return bench.watcher.haveEnded(java.util.Set.of(id));
  }

  private static void pauseWorkers() {
    bench.deployment.inferenceServers().forEach(worker -> worker.process().pause());
  }

  private static void resumeWorkers() {
    bench.deployment.inferenceServers().forEach(worker -> worker.process().resume());
  }

  private static JetStreamManagement management() throws Exception {
    return bench.queues.connection().jetStreamManagement();
  }

  private static void stepDown(String subject) throws Exception {
    assertThat(bench.queues.connection().request(subject, new byte[0], SOON)).isNotNull();
  }

  private static void limitStream(long messages) throws Exception {
    StreamConfiguration now = management().getStreamInfo(bench.workStream()).getConfiguration();
    management().updateStream(StreamConfiguration.builder(now).maxMessages(messages).build());
  }

  private static Document inference(String id) {
    return document("inferences", id);
  }

  private static Document result(String id) {
    return document("results", id);
  }

  private static Document document(String collection, String id) {
    return Optional.ofNullable(
            bench
                .truth
                .database()
                .getCollection(collection)
                .find(new Document("_id", new ObjectId(id)))
                .first())
        .orElseThrow();
  }
}
