package org.spira.api.inferences.adapter.nats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.port.ChannelUnavailableException;
import org.spira.api.inmemory.Samples;
import org.spira.common.InferenceMessage;
import org.spira.common.WireJson;
import org.spira.jetstream.consumers.WorkConsumer;
import org.spira.jetstream.consumers.WorkItem;

class NatsIT extends OwnBroker {

  private final String id = new ObjectId().toHexString();

  private final Inference inference =
      Inference.accepted(id, "u", "m", "2022-07-18 17:07:16.954632", Samples.form(41));

  @Test
  void publishesTheInferenceOfTheContractOncePerAttempt() {
    Sent first = channel.publish("demo-topic", id + ":1", inference);
    Sent again = channel.publish("demo-topic", id + ":1", inference);
    List<InferenceMessage> received = takenUntilGone(first);

    assertThat(again.place()).isEqualTo(first.place());
    assertThat(received)
        .extracting(InferenceMessage::id, InferenceMessage::status, InferenceMessage::age)
        .containsExactly(tuple(id, "processing", 41));
  }

  private List<InferenceMessage> takenUntilGone(Sent sent) {
    List<InferenceMessage> received = new CopyOnWriteArrayList<>();
    try (WorkConsumer consumer = consume("demo-topic", item -> keep(item, received))) {
      await().until(() -> !received.isEmpty() && !channel.holds(sent));
    }
    return received;
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

    Sent next = channel.publish("demo-topic", id + ":2", inference);

    assertThat(takenUntilGone(next)).hasSize(1);
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
}
