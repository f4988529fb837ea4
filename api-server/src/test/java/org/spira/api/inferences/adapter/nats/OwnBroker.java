package org.spira.api.inferences.adapter.nats;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.spira.jetstream.Broker;
import org.spira.jetstream.BrokerSettings;
import org.spira.jetstream.consumers.ConsumerSettings;
import org.spira.jetstream.consumers.JetStreamAcknowledgements;
import org.spira.jetstream.consumers.WorkConsumer;
import org.spira.jetstream.consumers.WorkHandler;
import org.spira.jetstream.queues.JetStreamWorkQueues;
import org.spira.jetstream.queues.WorkQueues;
import org.spira.testservers.NatsServer;

/** A real broker for each test. */
abstract class OwnBroker {

  static final Duration TIMEOUT = Duration.ofSeconds(2);

  NatsServer server;
  Broker broker;
  WorkQueues queues;
  NatsInferenceChannel channel;

  @BeforeEach
  void start() {
    server = NatsServer.start();
    broker =
        Broker.connect(new BrokerSettings(server.url(), null, null, 1, TIMEOUT, TIMEOUT), "test");
    await().until(broker::isConnected);
    queues = new JetStreamWorkQueues(broker);
    channel = new NatsInferenceChannel(queues);
  }

  @AfterEach
  void stop() {
    broker.close();
    server.close();
  }

  WorkConsumer consume(String subject, WorkHandler handler) {
    WorkConsumer consumer =
        new WorkConsumer(
            broker,
            queues,
            new JetStreamAcknowledgements(TIMEOUT),
            new ConsumerSettings(subject, "durable", 4, Duration.ofSeconds(30)),
            handler);
    consumer.start();
    return consumer;
  }
}
