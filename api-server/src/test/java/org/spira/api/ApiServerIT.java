package org.spira.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.nats.client.Connection;
import io.nats.client.Message;
import io.nats.client.Nats;
import io.nats.client.Subscription;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Results;
import org.spira.common.WireJson;

/** The whole service on real servers; the test plays an Inference Server of the old kind. */
class ApiServerIT extends ServiceOnNeighbours {

  @Test
  void worksWithAnInferenceServerOfTheOldKind() throws Exception {
    try (Connection old = Nats.connect(nats.url())) {
      Subscription subscription = listen(old);
      String id = accept();
      Message asked = subscription.nextMessage(SOON);
      assertThat(WireJson.readInference(asked.getData()).id()).isEqualTo(id);
      old.publish("result_updates", RESULT.formatted(id).getBytes(UTF_8));

      awaitDiagnosis(id);
      // nobody has acknowledged it
      await().atMost(SOON).until(() -> queued().noneMatch(id::equals));
    }
  }

  private static void awaitDiagnosis(String id) {
    await().atMost(SOON).until(() -> status(id) == InferenceStatus.COMPLETED);
    assertThat(service.getBean(Results.class).ofInference(id))
        .get()
        .extracting(Result::diagnosis)
        .isEqualTo("positive");
  }

  @Test
  void delaysWhatWasAcceptedWithoutABrokerAndLosesNothing() throws Exception {
    nats.kill();
    String id = accept();
    assertThat(status(id)).isEqualTo(InferenceStatus.PROCESSING);
    nats.restart();

    try (Connection old = Nats.connect(nats.url())) {
      Subscription subscription = listen(old);
      await().atMost(SOON).until(() -> nextIs(id, subscription));
      old.publish("result_updates", RESULT.formatted(id).getBytes(UTF_8));

      awaitDiagnosis(id);
    }
  }

  private static Subscription listen(Connection old) throws Exception {
    Subscription subscription = old.subscribe("demo-topic");
    old.flush(SOON);
    return subscription;
  }

  private static boolean nextIs(String id, Subscription subscription) throws InterruptedException {
    Message asked = subscription.nextMessage(Duration.ofSeconds(1));
    return asked != null && WireJson.readInference(asked.getData()).id().equals(id);
  }
}
