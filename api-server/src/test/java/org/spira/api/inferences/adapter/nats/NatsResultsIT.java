package org.spira.api.inferences.adapter.nats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.jetstream.consumers.WorkConsumer;

/** Results that come over a real broker. */
class NatsResultsIT extends OwnBroker {

  private static final String RESULT =
      "{\"inference_id\":\"%s\",\"output\":[0.9],\"diagnosis\":\"positive\"}";

  private final String id = new ObjectId().toHexString();

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
