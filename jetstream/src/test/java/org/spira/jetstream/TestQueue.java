package org.spira.jetstream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.spira.jetstream.consumers.Acknowledgements;
import org.spira.jetstream.consumers.ConsumerSettings;
import org.spira.jetstream.consumers.JetStreamAcknowledgements;
import org.spira.jetstream.consumers.WorkConsumer;
import org.spira.jetstream.consumers.WorkHandler;
import org.spira.jetstream.consumers.WorkItem;
import org.spira.jetstream.queues.JetStreamWorkQueues;
import org.spira.jetstream.queues.Receipt;
import org.spira.jetstream.queues.WorkQueues;
import org.spira.testservers.NatsServer;

/** A queue of its own for each test, on one broker for all, and what its consumers received. */
final class TestQueue implements AfterEachCallback {

  static final Duration SOON = Duration.ofSeconds(15);
  static final Duration ACK_WAIT = Duration.ofSeconds(2);

  private static final NatsServer SERVER = NatsServer.start();
  private static final Broker BROKER = Broker.connect(settings(SERVER), "test");

  final Queue<WorkConsumer> consumers = new ConcurrentLinkedQueue<>();
  final Queue<String> received = new ConcurrentLinkedQueue<>();
  final WorkQueues queues = new JetStreamWorkQueues(BROKER);
  private String subject = "test." + UUID.randomUUID();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
  }

  TestQueue() {
    await().atMost(SOON).until(BROKER::isConnected);
  }

  static BrokerSettings settings(NatsServer server) {
    Duration timeout = Duration.ofSeconds(2);
    return new BrokerSettings(server.url(), null, null, 1, timeout, timeout);
  }

  static String url() {
    return SERVER.url();
  }

  Broker broker() {
    return BROKER;
  }

  String subject() {
    return subject;
  }

  void useSubject(String other) {
    subject = other;
  }

  Receipt publish(String id, String text) {
    return queues.publish(subject, id, text.getBytes(UTF_8));
  }

  WorkConsumer consume(int atOnce, WorkHandler handler) {
    ConsumerSettings settings = new ConsumerSettings(subject, "durable", atOnce, ACK_WAIT);
    Acknowledgements acknowledgements = new JetStreamAcknowledgements(Duration.ofSeconds(2));
    WorkConsumer consumer = new WorkConsumer(BROKER, queues, acknowledgements, settings, handler);
    consumers.add(consumer);
    consumer.start();
    return consumer;
  }

  /** Takes items, notes their text and ends them only once the latch is counted down. */
  CountDownLatch consumeUntilTold(int atOnce) {
    CountDownLatch told = new CountDownLatch(1);
    WorkHandler waiting =
        item -> {
          received.add(new String(item.body(), UTF_8));
          told.await();
          item.done();
        };
    consume(atOnce, waiting);
    return told;
  }

  void note(WorkItem item) {
    end(item, new String(item.body(), UTF_8));
  }

  void end(WorkItem item, String text) {
    received.add(text);
    item.done();
  }

  void note(String text) {
    received.add(text);
  }

  void awaitReceived(String text) {
    await().atMost(SOON).until(() -> received.contains(text));
  }

  void awaitReceivedInOrder(String... texts) {
    await().atMost(SOON).untilAsserted(() -> assertThat(received).containsExactly(texts));
  }

  /** Stops what the test started. */
  @Override
  public void afterEach(ExtensionContext context) {
    consumers.forEach(WorkConsumer::close);
  }
}
