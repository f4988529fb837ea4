package org.spira.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @RegisterExtension private final StubDeployment deployment = new StubDeployment();
  private final CommandLine line;

  CheckCommandTest(@TempDir Path folder) throws IOException {
    line = new CommandLine(deployment.url(), folder);
  }

  @Test
  void checkTellsWhatDidNotEndFromWhatEndedAsError() throws Exception {
    Files.writeString(line.acks(), "a\nb\n# failed 503\nc\nd\n");
    deployment.statuses.putAll(Map.of("a", "completed", "b", "error", "c", "processing"));

    assertThat(line.check()).isEqualTo(1);

    assertThat(line.printed())
        .isEqualTo(
            """
            failed_inference_acks: 1
            ack_and_completed_inferences: 1
            ack_and_not_completed_inferences: 3
            ack_and_ended_as_error_inferences: 1
            ack_and_lost_inferences: 2
            """);
  }

  @Test
  void checkWaitsForWhatIsUnderWay() throws Exception {
    Files.writeString(line.acks(), "a\n");
    deployment.statuses.put("a", "processing");
    Thread ending = Thread.ofVirtual().start(this::endOnceAskedFor);

    assertThat(line.run("check", "--in", line.acks().toString(), "--wait", "20")).isZero();
    ending.join();
  }

  private void endOnceAskedFor() {
    while (deployment.logins.get() == 0) {
      Thread.onSpinWait();
    }
    deployment.statuses.put("a", "completed");
  }

  @Test
  void anExpiredTokenIsRenewed() throws Exception {
    Files.writeString(line.acks(), "a\n");
    deployment.statuses.put("a", "completed");
    deployment.expired.set(1);

    assertThat(line.check()).isZero();
    assertThat(deployment.logins).hasValue(2);
  }

  @Test
  void anUnreachableDeploymentIsNotMistakenForALoss() throws Exception {
    Files.writeString(line.acks(), "a\n");
    deployment.stop();

    assertThat(line.check()).isEqualTo(2);
    assertThat(line.said()).contains("could not be reached");
  }
}
