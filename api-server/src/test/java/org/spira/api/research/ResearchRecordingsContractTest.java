package org.spira.api.research;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.Api.Answer;
import org.spira.api.inferences.domain.Removed;
import tools.jackson.databind.JsonNode;

/** What researchers hear of those whom they are told of. */
class ResearchRecordingsContractTest extends ToldCases {

  @Test
  void letsRecordingsBeHeardWithoutWhatStandsBesideTheSound() {
    String id = cohort.cases("").get(0).path("id").asString();

    Answer heard = cohort.hear(id, "frase");
    assertIsASoundOnly(heard);

    assertThat(cohort.hear(id, "aceite").detail()).isEqualTo("recording not found");
    assertThat(cohort.hear(id, "nothing").detail()).isEqualTo("recording not found");
    assertThat(cohort.hear(positive, "frase").detail()).isEqualTo("case not found");
    assertThat(cohort.hear("0".repeat(32), "frase").detail()).isEqualTo("case not found");
  }

  private static void assertIsASoundOnly(Answer heard) {
    assertThat(heard.status()).isEqualTo(200);
    assertThat(heard.header("Repr-Digest")).matches("sha-256=:[A-Za-z0-9+/=]{44}:");
    assertThat(heard.header("Content-Type")).isEqualTo("audio/wav");
    assertThat(heard.response().body()).startsWith("RIFF").doesNotContain(Cohort.MARK);
  }

  @Test
  void recordingsThatWereRemovedAreNotOffered() {
    inferences.change(positive, each -> each.without(new Removed(Cohort.AT, null, null)));

    JsonNode first = cohort.cases("").get(0);
    assertThat(first.path("recordings")).isEmpty();
    assertThat(cohort.hear(first.path("id").asString(), "frase").status()).isEqualTo(404);
  }
}
