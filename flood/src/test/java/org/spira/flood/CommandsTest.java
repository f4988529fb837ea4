package org.spira.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;
  private StubDeployment deployment;

  @BeforeEach
  void start() throws IOException {
    deployment = new StubDeployment();
  }

  @AfterEach
  void stop() {
    deployment.close();
  }

  @Test
  void floodWritesEachAcknowledgedIdAndCheckFindsThemEnded() throws Exception {
    int status = flood("--model", "two", "--rate", "50", "--duration", "1");

    assertThat(status).isZero();
    List<String> ids = Files.readAllLines(file());
    assertThat(ids).hasSizeBetween(5, 60).hasSameElementsAs(deployment.statuses.keySet());
    assertThat(deployment.bodies).allMatch(body -> body.contains("\r\n\r\nm2\r\n"));
    assertThat(deployment.bodies).allMatch(body -> body.contains("name=\"frase\"; filename="));
    assertThat(check()).isZero();
    assertThat(printed())
        .contains(
            "failed_inference_acks: 0\n",
            "ack_and_completed_inferences: " + ids.size() + "\n",
            "ack_and_not_completed_inferences: 0\n");
  }

  @Test
  void requestsThatAreNotAnswered200AreCountedAsFailed() throws Exception {
    deployment.refusals.set(3);

    flood("--model", "one", "--rate", "20", "--duration", "1", "--concurrency", "1");

    check();
    assertThat(printed()).contains("failed_inference_acks: 3\n");
  }

  @Test
  void aRepetitionCarriesTheSameKeyAndCountsOnce() throws Exception {
    deployment.refusals.set(1);

    flood(
        "--model", "one", "--rate", "5", "--duration", "3", "--concurrency", "1", "--retries", "1");

    assertThat(deployment.keys.get(0)).isEqualTo(deployment.keys.get(1));
    assertThat(deployment.keys.stream().distinct().count())
        .isEqualTo(deployment.statuses.size())
        .isEqualTo(deployment.keys.size() - 1);
    assertThat(Files.readString(file())).doesNotContain("failed");
  }

  @Test
  void checkTellsWhatDidNotEndFromWhatEndedAsError() throws Exception {
    Files.writeString(file(), "a\nb\n# failed 503\nc\nd\n");
    deployment.statuses.putAll(Map.of("a", "completed", "b", "error", "c", "processing"));

    assertThat(check()).isEqualTo(1);

    assertThat(printed())
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
    Files.writeString(file(), "a\n");
    deployment.statuses.put("a", "processing");
    Thread ending =
        Thread.ofVirtual()
            .start(() -> {
              while (deployment.logins.get() == 0) {
                Thread.onSpinWait();
              }
              deployment.statuses.put("a", "completed");
            });

    assertThat(run("check", "--in", file().toString(), "--wait", "20")).isZero();
    ending.join();
  }

  @Test
  void anExpiredTokenIsRenewed() throws Exception {
    Files.writeString(file(), "a\n");
    deployment.statuses.put("a", "completed");
    deployment.expired.set(1);

    assertThat(check()).isZero();
    assertThat(deployment.logins).hasValue(2);
  }

  @Test
  void anUnreachableDeploymentIsNotMistakenForALoss() throws Exception {
    Files.writeString(file(), "a\n");
    deployment.close();

    assertThat(check()).isEqualTo(2);
    assertThat(said()).contains("could not be reached");
  }

  @Test
  void aWrongPasswordIsSaidSo() throws Exception {
    int status =
        Main.run(
            List.of("flood", "--url", deployment.url(), "--username", "nurse"),
            Map.of("SPIRA_PASSWORD", "wrong"),
            print(out),
            print(err));

    assertThat(status).isEqualTo(2);
    assertThat(said()).contains("check the username and the password").doesNotContain("wrong");
  }

  @Test
  void severalModelsAskForAChoice() throws Exception {
    assertThat(flood("--duration", "1")).isEqualTo(2);
    assertThat(said()).contains("choose one of the models with --model: one two");
  }

  private int flood(String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--out", file().toString()));
    return run("flood", all.toArray(String[]::new));
  }

  private int check() throws Exception {
    return run("check", "--in", file().toString(), "--wait", "1");
  }

  private int run(String command, String... options) throws Exception {
    Path password = Files.writeString(folder.resolve("password"), StubDeployment.PASSWORD + "\n");
    List<String> arguments = new ArrayList<>(List.of(command, "--url", deployment.url()));
    arguments.addAll(List.of("--username", "nurse", "--password-file", password.toString()));
    arguments.addAll(List.of(options));
    return Main.run(arguments, Map.of(), print(out), print(err));
  }

  private Path file() {
    return folder.resolve("acks.txt");
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
