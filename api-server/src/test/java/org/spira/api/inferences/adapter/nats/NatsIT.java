package org.spira.api.inferences.adapter.nats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.port.ChannelUnavailableException;
import org.spira.api.inmemory.Samples;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.InferenceMessage;
import org.spira.common.WireJson;
import org.spira.jetstream.Broker;
import org.spira.jetstream.BrokerSettings;
import org.spira.jetstream.consumers.ConsumerSettings;
import org.spira.jetstream.consumers.JetStreamAcknowledgements;
import org.spira.jetstream.consumers.WorkConsumer;
import org.spira.jetstream.consumers.WorkHandler;
import org.spira.jetstream.consumers.WorkItem;
import org.spira.jetstream.queues.JetStreamWorkQueues;
import org.spira.jetstream.queues.WorkQueues;
import org.spira.testservers.NatsServer;

class NatsIT {

  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final String RESULT =
      "{\"inference_id\":\"%s\",\"output\":[0.9],\"diagnosis\":\"positive\"}";

  private final String id = new ObjectId().toHexString();
  private final Inference inference =
      Inference.accepted(id, "u", "m", "2022-07-18 17:07:16.954632", Samples.form(41));
  private NatsServer server;
  private Broker broker;
  private WorkQueues queues;
  private NatsInferenceChannel channel;

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

  private WorkConsumer consume(String subject, WorkHandler handler) {
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

  @Test
  void publishesTheInferenceOfTheContractOncePerAttempt() {
    List<InferenceMessage> received = new CopyOnWriteArrayList<>();
    Sent first = channel.publish("demo-topic", id + ":1", inference);
    Sent again = channel.publish("demo-topic", id + ":1", inference);
    try (WorkConsumer consumer = consume("demo-topic", item -> keep(item, received))) {
      await().until(() -> !received.isEmpty());
      await().until(() -> !channel.holds(first));
    }
    assertThat(again.place()).isEqualTo(first.place());
    assertThat(received)
        .extracting(InferenceMessage::id, InferenceMessage::status, InferenceMessage::age)
        .containsExactly(tuple(id, "processing", 41));
  }

  private static void keep(WorkItem item, List<InferenceMessage> received) {
    received.add(WireJson.readInference(item.body()));
    item.done();
  }

  @Test
  void withdrawsAMessageThatNobodyWorksOn() {
    Sent sent = channel.publish("demo-topic", id + ":1", inference);
    assertThat(channel.holds(sent)).isFalse();
    channel.withdraw(sent);
    channel.withdraw(sent);

    List<InferenceMessage> received = new CopyOnWriteArrayList<>();
    Sent next = channel.publish("demo-topic", id + ":2", inference);
    try (WorkConsumer consumer = consume("demo-topic", item -> keep(item, received))) {
      await().until(() -> received.size() == 1 && !channel.holds(next));
    }
    assertThat(received).hasSize(1);
  }

  @Test
  void saysThatTheBrokerIsAwayAndRecovers() {
    server.kill();
    await().until(() -> !broker.isConnected());

    assertThatThrownBy(() -> channel.publish("demo-topic", id + ":1", inference))
        .isInstanceOf(ChannelUnavailableException.class);

    server.restart();
    await().until(broker::isConnected);
    assertThat(channel.publish("demo-topic", id + ":1", inference).place()).isPositive();
  }

  @Test
  void acknowledgesAResultWhenItIsStoredAndNotBefore() {
    List<String> tried = new CopyOnWriteArrayList<>();
    List<String> stored = new CopyOnWriteArrayList<>();
    StoringHandler handler =
        new StoringHandler(message -> storeOnTheSecondTry(message.inferenceId(), tried, stored));
    queues.declare("result_updates");
    queues.publish("result_updates", id, RESULT.formatted(id).getBytes(UTF_8));

    try (WorkConsumer consumer = consume("result_updates", handler)) {
      awaitAcknowledged(stored);
    }
    assertThat(stored).containsExactly(id);
    assertThat(tried).containsExactly(id, id);
  }

  private static void storeOnTheSecondTry(String id, List<String> tried, List<String> stored) {
    tried.add(id);
    if (tried.size() == 1) {
      throw new StoreUnavailableException("away", new IOException());
    }
    stored.add(id);
  }

  private void awaitAcknowledged(List<String> stored) {
    await().until(() -> stored.contains(id));
    await().until(() -> queues.state("result_updates").unacknowledged() == 0);
  }

  @Test
  void dropsWhatIsNoResult() {
    List<String> stored = new CopyOnWriteArrayList<>();
    queues.publish("result_updates", "a", "no JSON".getBytes(UTF_8));
    queues.publish("result_updates", id, RESULT.formatted(id).getBytes(UTF_8));

    try (WorkConsumer consumer =
        consume(
            "result_updates", new StoringHandler(message -> stored.add(message.inferenceId())))) {
      awaitAcknowledged(stored);
    }
    assertThat(stored).containsExactly(id);
  }
}
