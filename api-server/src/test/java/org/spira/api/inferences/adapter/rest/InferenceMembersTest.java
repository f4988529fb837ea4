package org.spira.api.inferences.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.WireMembers;
import org.spira.api.inferences.application.dispatch.InferenceMessages;
import org.spira.api.inferences.domain.Inference;
import org.spira.common.RecordingPart;
import org.spira.common.WireJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The wire, the form, what REST shows and what it describes name an inference's same members. */
class InferenceMembersTest {

  private static final String ID = "62d59254b6f4ae2a1f4f4f21";
  private static final Inference INFERENCE =
      Inference.accepted(ID, ID, ID, "2022-07-18 17:07:16.954632", WireMembers.telltale());

  @Test
  void thePatientsMembersAreTheLastOfTheWire() {
    assertThat(WireMembers.all())
        .startsWith("id", "user_id", "model_id", "status", "created_in")
        .endsWith(WireMembers.ofPatient().toArray(String[]::new))
        .hasSize(5 + WireMembers.ofPatient().size());
  }

  @Test
  void restShowsTheWiresMembersFirst() {
    assertThat(WireMembers.of(InferenceBody.class))
        .startsWith(WireMembers.all().toArray(String[]::new));
  }

  @Test
  void theDescribedFormAsksForRecordingsAModelAndThePatient() {
    List<String> recordings =
        Stream.of(RecordingPart.values()).map(RecordingPart::wireName).toList();

    assertThat(WireMembers.of(NewInference.class))
        .containsSubsequence(recordings)
        .containsSubsequence(WireMembers.ofPatient())
        .contains("model_id");
  }

  @Test
  void eachMemberIsWrittenUnderItsOwnName() {
    JsonMapper json = JsonMapper.shared();

    isTelltale(json.readTree(WireJson.write(InferenceMessages.of(INFERENCE))));
    isTelltale(json.valueToTree(InferenceBody.of(INFERENCE)));
  }

  private static void isTelltale(JsonNode written) {
    for (String member : WireMembers.ofPatient()) {
      assertThat(written.path(member).asString())
          .as(member)
          .isEqualTo(member.equals("age") ? "41" : member);
    }
  }
}
