package org.spira.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FloodCommandTest {

  @RegisterExtension private final StubDeployment deployment = new StubDeployment();
  private final CommandLine line;

  FloodCommandTest(@TempDir Path folder) throws IOException {
    line = new CommandLine(deployment.url(), folder);
  }

  @Test
  void floodWritesEachAcknowledgedIdAndCheckFindsThemEnded() throws Exception {
    int status = line.flood("--model", "two", "--rate", "50", "--duration", "1");

    assertThat(status).isZero();
    List<String> ids = Files.readAllLines(line.acks());
    assertThat(ids).hasSizeBetween(5, 60).hasSameElementsAs(deployment.statuses.keySet());
    assertThat(deployment.bodies).allMatch(body -> body.contains("\r\n\r\nm2\r\n"));
    assertThat(deployment.bodies).allMatch(body -> body.contains("name=\"frase\"; filename="));
    assertThat(line.check()).isZero();
    assertThat(line.printed())
        .contains(
            "failed_inference_acks: 0\n",
            "ack_and_completed_inferences: " + ids.size() + "\n",
            "ack_and_not_completed_inferences: 0\n");
  }

  @Test
  void requestsThatAreNotAnswered200AreCountedAsFailed() throws Exception {
    deployment.refusals.set(3);

    line.flood("--model", "one", "--rate", "20", "--duration", "1", "--concurrency", "1");

    line.check();
    assertThat(line.printed()).contains("failed_inference_acks: 3\n");
  }

  @Test
  void aRepetitionCarriesTheSameKeyAndCountsOnce() throws Exception {
    deployment.refusals.set(1);

    line.flood(
        "--model", "one", "--rate", "5", "--duration", "3", "--concurrency", "1", "--retries", "1");

    assertThat(deployment.keys.get(0)).isEqualTo(deployment.keys.get(1));
    assertThat(deployment.keys.stream().distinct().count())
        .isEqualTo(deployment.statuses.size())
        .isEqualTo(deployment.keys.size() - 1);
    assertThat(Files.readString(line.acks())).doesNotContain("failed");
  }

  @Test
  void aWrongPasswordIsSaidSo() throws Exception {
    assertThat(line.runWithPassword("wrong", "flood")).isEqualTo(2);
    assertThat(line.said()).contains("check the username and the password").doesNotContain("wrong");
  }

  @Test
  void severalModelsAskForAChoice() throws Exception {
    assertThat(line.flood("--duration", "1")).isEqualTo(2);
    assertThat(line.said()).contains("choose one of the models with --model: one two");
  }

  @Test
  void theCommandLineTakesNoPassword() throws Exception {
    assertThat(line.flood("--password", "x")).isEqualTo(2);
    assertThat(line.said()).contains("--password is not an option");
  }
}
