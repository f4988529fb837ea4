package org.spira.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spira.flood.client.Recordings;
import org.spira.flood.client.SpiraClient;
import org.spira.flood.client.Submission;
import org.spira.system.process.ServerProcess;
import org.spira.system.process.Wait;

/** What the API Server knows of who serves what, and what becomes of what nobody serves. */
class ServedModelsIT extends WatchedModels {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration EXPIRY = Duration.ofSeconds(40);
  private static final Duration REQUEST = Duration.ofSeconds(20);

  @Test
  void whoServesIsKnownFromTheStartAndForgottenWhenTheyDie() throws Exception {
    awaitReplicas(2, SOON);
    assertServed();
    restart(deployment.apiServers().getFirst().process());
    awaitReplicas(2, SOON);
    deployment.inferenceServers().getFirst().process().kill();
    awaitReplicas(1, EXPIRY);
    assertThat(deployment.inferenceServers().getLast().process().terminate(REQUEST))
        .isNotEqualTo(OptionalInt.empty());
    awaitReplicas(0, SOON);
    assertThat(demonstration().path("served").isNull()).isTrue();
  }

  private void assertServed() throws Exception {
    assertThat(demonstration().path("served").asBoolean()).isTrue();
    assertThat(demonstration().path("version").asString()).isEqualTo("1");
    assertThat(demonstration().path("digest").asString()).matches("[0-9a-f]{64}");
  }

  private static void restart(ServerProcess process) throws Exception {
    process.kill();
    process.start();
    process.awaitReady();
  }

  @Test
  void whatWaitsForAModelThatNobodyServesEndsWithTheReason() throws Exception {
    assertThat(api.registerModel("nobody")).isEqualTo(200);
    awaitReplicas(2, SOON);
    assertThat(model("nobody").path("served").asBoolean(true)).isFalse();
    SpiraClient client = deployment.client(deployment.url(), REQUEST);

    String waits = submit(client, "nobody");
    String runs = submit(client, deployment.model());

    assertEnds(client, waits, "error");
    assertEnds(client, runs, "completed");
    String user = api.logIn().path("id").asString();
    assertThat(api.get("/v1/users/" + user + "/inferences/" + waits).path("error").asString())
        .startsWith("Nobody has run the model nobody for 3 seconds");
  }

  private static void assertEnds(SpiraClient client, String inference, String status)
      throws Exception {
    assertThat(Wait.until(EXPIRY, () -> status(client, inference).equals(Optional.of(status))))
        .as(status)
        .isTrue();
  }

  private String submit(SpiraClient client, String name) throws Exception {
    Recordings recordings = Recordings.of(Deployment.project().resolve("models/samples"));
    return client
        .submit(
            new Submission(
                model(name).path("id").asString(), recordings.set(0), UUID.randomUUID().toString()))
        .inferenceId()
        .orElseThrow();
  }

  private static Optional<String> status(SpiraClient client, String id)
      throws InterruptedException {
    try {
      return client.status(id);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
