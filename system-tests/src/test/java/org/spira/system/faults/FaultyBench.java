package org.spira.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.api.StreamConfiguration;
import java.io.IOException;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.spira.system.Bench;
import org.spira.system.QuickHealing;
import org.spira.system.Replica;
import org.spira.system.Shape;
import org.spira.system.StartedBench;
import org.spira.system.net.TcpLink;
import org.spira.system.process.ServerProcess;

/** Two of each service, on three nodes of NATS; healed after each test. */
final class FaultyBench
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private static final Duration SOON = Duration.ofSeconds(40);

  private final StartedBench started =
      StartedBench.on(new Shape(2, 2, 3, true, false, QuickHealing.API, QuickHealing.INFERENCE));

  Bench bench() {
    return started.bench();
  }

  void pauseWorkers() {
    bench().deployment().inferenceServers().forEach(worker -> worker.process().pause());
  }

  void resumeWorkers() {
    bench().deployment().inferenceServers().forEach(worker -> worker.process().resume());
  }

  JetStreamManagement management() throws IOException {
    return bench().queues().connection().jetStreamManagement();
  }

  /** Has the leader of a stream or a consumer leave its office. */
  void stepDown(String subject) throws InterruptedException {
    assertThat(bench().queues().connection().request(subject, new byte[0], SOON)).isNotNull();
  }

  /** Lets the stream of the inferences hold no more than this; -1 for as many as come. */
  void limitStream(long messages) throws IOException, JetStreamApiException {
    StreamConfiguration now = management().getStreamInfo(bench().workStream()).getConfiguration();
    management().updateStream(StreamConfiguration.builder(now).maxMessages(messages).build());
  }

  /** What the document store holds. */
  Document document(String collection, String id) {
    return bench().truth().document(collection, id).orElseThrow();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    started.beforeAll(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    for (ServerProcess process : bench().deployment().processes()) {
      process.awaitReady();
    }
    bench().forgetPromises();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    bench().deployment().links().forEach(TcpLink::heal);
    bench().deployment().replicas().forEach(Replica::haltNowhere);
    bench().deployment().processes().stream()
        .filter(process -> !process.isAlive())
        .forEach(ServerProcess::start);
    bench().deployment().processes().forEach(ServerProcess::resume);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    started.afterAll(context);
  }
}
