package org.spira.jetstream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.jetstream.consumers.ConsumerSettings;
import org.spira.jetstream.consumers.JetStreamAcknowledgements;
import org.spira.jetstream.consumers.WorkConsumer;
import org.spira.jetstream.consumers.WorkItem;
import org.spira.jetstream.queues.JetStreamWorkQueues;
import org.spira.jetstream.queues.WorkQueues;
import org.spira.testservers.NatsServer;

/** What a broker that dies does to those who use it; each test has a broker of its own. */
class BrokerRestartIT {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String SUBJECT = "restart-topic";

  private final Set<String> received = ConcurrentHashMap.newKeySet();
  private NatsServer server;
  private Broker broker;
  private WorkQueues queues;
  private WorkConsumer consumer;

  @BeforeEach
  void start() {
    server = NatsServer.start();
    broker = Broker.connect(TestQueue.settings(server), "test");
    queues = new JetStreamWorkQueues(broker);
    consumer =
        new WorkConsumer(
            broker,
            queues,
            new JetStreamAcknowledgements(Duration.ofSeconds(2)),
            new ConsumerSettings(SUBJECT, "durable", 4, Duration.ofSeconds(3)),
            this::receive);
  }

  private void receive(WorkItem item) {
    received.add(new String(item.body(), UTF_8));
    item.done();
  }

  @AfterEach
  void stop() {
    consumer.close();
    broker.close();
    server.close();
  }

  @Test
  void deliversAfterAKillWhatWasStoredBefore() {
    await().atMost(SOON).until(broker::isConnected);
    for (int i = 0; i < 20; i++) {
      queues.publish(SUBJECT, "m" + i, ("m" + i).getBytes(UTF_8));
    }

    server.kill();
    server.restart();
    consumer.start();

    await().atMost(SOON).until(() -> received.size() == 20);
  }

  @Test
  void goesOnConsumingAfterAKill() {
    await().atMost(SOON).until(broker::isConnected);
    consumer.start();
    await().atMost(SOON).until(consumer::isHealthy);
    server.kill();
    await().atMost(SOON).until(() -> !consumer.isHealthy());
    server.restart();

    await().atMost(SOON).ignoreExceptions().until(() -> publish("after"));
    await().atMost(SOON).until(() -> received.contains("after"));
    assertThat(consumer.isHealthy()).isTrue();
  }

  @Test
  void connectsToABrokerThatComesLate() {
    server.kill();
    try (Broker early = Broker.connect(TestQueue.settings(server), "early")) {
      assertThat(early.isConnected()).isFalse();

      server.restart();

      await().atMost(SOON).until(early::isConnected);
    }
  }

  private boolean publish(String text) {
    queues.publish(SUBJECT, text, text.getBytes(UTF_8));
    return true;
  }
}
