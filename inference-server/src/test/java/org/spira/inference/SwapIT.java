package org.spira.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spira.common.ResultMessage;
import org.spira.inference.models.ModelRole;

/** New versions, bad versions and challengers while inferences come in, and a stop among them. */
class SwapIT extends ServedFolder {

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
}
