package org.spira.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.common.ResultMessage;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ServedModels;
import org.spira.inference.models.application.port.ServedVersions;
import org.springframework.context.ConfigurableApplicationContext;

/** New versions, bad versions and challengers while inferences come in, and a stop among them. */
class SwapIT {

  @TempDir Path registry;
  @TempDir Path cache;
  private TestBed bed;
  private ConfigurableApplicationContext server;

  @BeforeEach
  void start() throws Exception {
    version("1");
    production("1");
    bed = new TestBed();
    server = bed.startServer(registry, cache);
    await().until(() -> serves(ModelRole.PRODUCTION, "1"));
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
    bed.close();
  }

  private Path version(String version) throws IOException {
    Path from = TestBed.REPOSITORY.resolve("models/registry").resolve(TestBed.MODEL).resolve("1");
    Path to = Files.createDirectories(registry.resolve(TestBed.MODEL).resolve(version));
    Files.copy(from.resolve("model.onnx"), to.resolve("model.onnx"));
    // another comment, another digest
    String manifest = Files.readString(from.resolve("MLmodel")) + "# version " + version + "\n";
    Files.writeString(to.resolve("MLmodel"), manifest);
    return to;
  }

  private void production(String version) throws IOException {
    Path folder = Files.createDirectories(registry.resolve(TestBed.MODEL));
    Files.writeString(folder.resolve("production"), version);
  }

  private boolean serves(ModelRole role, String version) {
    return server
        .getBean(ServedModels.class)
        .lease(TestBed.MODEL, role)
        .map(lease -> {
          try (lease) {
            return lease.model().version().version().equals(version);
          }
        })
        .orElse(false);
  }

  /** A version serves before all replicas know of it. */
  private void awaitRemembered() {
    await().until(() -> server.getBean(ServedVersions.class).lastServed(TestBed.MODEL).isPresent());
  }

  private static String id(int number) {
    return "%024x".formatted(number);
  }

  @Test
  void noInferenceFailsWhileVersionsChangeAndABadOneIsRefused() throws Exception {
    send(0, 10);
    version("2");
    production("2");
    send(10, 40);
    await().until(() -> serves(ModelRole.PRODUCTION, "2"));
    brokenVersion("3");
    send(40, 60);
    assertDiagnosesOfTheFirstTwo(oneResultEach(60));
    production("1");
    await().until(() -> serves(ModelRole.PRODUCTION, "1"));
  }

  private static void assertDiagnosesOfTheFirstTwo(List<ResultMessage> results) {
    assertThat(results).allMatch(result -> result.diagnosis().equals("positive"));
    assertThat(results.stream().map(ResultMessage::modelVersion)).containsOnly("1", "2");
    assertThat(results.stream().map(ResultMessage::modelDigest).distinct()).hasSize(2);
  }

  private void send(int from, int to) throws Exception {
    for (int i = from; i < to; i++) {
      bed.send(id(i), "pauses-frase.wav", "");
    }
  }

  private List<ResultMessage> oneResultEach(int count) throws Exception {
    List<ResultMessage> results = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      results.add(bed.result());
    }
    assertThat(results.stream().map(ResultMessage::inferenceId))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, count).mapToObj(SwapIT::id).toList());
    return results;
  }

  @Test
  void aChallengerAnswersBesideNeverInstead() throws Exception {
    version("2");
    Files.writeString(registry.resolve(TestBed.MODEL).resolve("challenger"), "2");
    await().until(() -> serves(ModelRole.CHALLENGER, "2"));
    bed.send(id(1), "pauses-frase.wav", "");
    assertThat(bed.result().modelVersion()).isEqualTo("1");
    ResultMessage challenger = bed.challengerResult();
    assertThat(challenger.inferenceId()).isEqualTo(id(1));
    assertThat(challenger.modelVersion()).isEqualTo("2");
  }

  @Test
  void aStopLosesNothingAndRepeatsNothing() throws Exception {
    for (int i = 0; i < 30; i++) {
      bed.send(id(i), "pauses-frase.wav", "pauses-parlenda.wav");
    }
    server.close();
    server = bed.startServer(registry, cache);
    assertThat(oneResultEach(30)).allMatch(result -> result.error() == null);
  }

  @Test
  void inferencesWaitForAStoreThatIsAway() throws Exception {
    bed.send(id(1), "pauses-frase.wav", "");
    assertThat(bed.result().error()).isNull();
    bed.s3.kill();
    bed.ask(id(1) + "x");
    bed.s3.restart();
    // never stored: an error, but only once the store could be asked
    assertThat(bed.result().error()).isEqualTo("recording frase is missing");
  }

  @Test
  void aNewReplicaServesWhatServedLastWhenTheNewestIsRefused(@TempDir Path emptyCache)
      throws Exception {
    awaitRemembered();
    server.close();
    brokenVersion("2");
    server = bed.startServer(registry, emptyCache);
    awaitAnswersOfTheFirst();
    ModelReport report = server.getBean(ServedModels.class).reports().getFirst();
    assertThat(report.state()).isEqualTo(ServedModels.State.SERVING);
    assertThat(report.refused())
        .extracting(ModelReport.Refusal::version, ModelReport.Refusal::step)
        .containsExactly(tuple("2", "load"));
  }

  private void brokenVersion(String version) throws IOException {
    Files.write(version(version).resolve("model.onnx"), new byte[] {1, 2, 3});
    production(version);
  }

  private void awaitAnswersOfTheFirst() throws Exception {
    await().until(() -> serves(ModelRole.PRODUCTION, "1"));
    bed.send(id(3), "pauses-frase.wav", "");
    assertThat(bed.result().modelVersion()).isEqualTo("1");
  }

  @Test
  void aNewReplicaServesWhatServedLastWhenTheRegistryIsAway(@TempDir Path emptyCache)
      throws Exception {
    awaitRemembered();
    server.close();
    server = bed.startServer(registry.resolve("away"), emptyCache);
    awaitAnswersOfTheFirst();
  }

  @Test
  void servesFromTheCacheWhenTheRegistryIsAwayAtTheStart() throws Exception {
    server.close();
    server = bed.startServer(registry.resolve("away"), cache);
    awaitAnswersOfTheFirst();
  }
}
