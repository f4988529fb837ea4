package org.spira.jetstream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.spira.testservers.NatsServer;

/** A queue of its own for each test, on one broker for all, and what its consumers received. */
final class TestQueue implements AutoCloseable {

  static final Duration SOON = Duration.ofSeconds(15);
  static final Duration ACK_WAIT = Duration.ofSeconds(2);

  private static final NatsServer SERVER = NatsServer.start();
  private static final Broker BROKER = Broker.connect(settings(SERVER), "test");

  final Queue<WorkConsumer> consumers = new ConcurrentLinkedQueue<>();
  final Queue<String> received = new ConcurrentLinkedQueue<>();
  private final WorkQueues queues = new JetStreamWorkQueues(BROKER);
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

  WorkQueues queues() {
    return queues;
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

  @Override
  public void close() {
    consumers.forEach(WorkConsumer::close);
  }
}
