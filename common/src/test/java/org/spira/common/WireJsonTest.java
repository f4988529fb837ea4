package org.spira.common;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WireJsonTest {

  private static final String ID = "62d59254b6f4ae2a1f4f4f4f";

  /** The contract's members; what shows or stores inferences is compared with the wire. */
  private static final List<String> MEMBERS =
      List.of(
          "id",
          "user_id",
          "model_id",
          "status",
          "created_in",
          "rgh",
          "mask_type",
          "gender",
          "covid_status",
          "local",
          "age",
          "cid",
          "bpm",
          "respiratory_frequency",
          "respiratory_insufficiency_status",
          "location",
          "last_positive_diagnose_date",
          "hospitalized",
          "hospitalization_start",
          "hospitalization_end",
          "spo2");

  @Test
  void writesEveryMemberOfAnInferenceInTheContractsNames() {
    InferenceMessage bare = WireJson.readInference(("{\"id\":\"" + ID + "\"}").getBytes(UTF_8));

    assertThat(JsonMapper.shared().readTree(WireJson.write(bare)).propertyNames())
        .containsExactlyInAnyOrderElementsOf(MEMBERS);
  }

  @Test
  void readsAnInferenceWithMembersItDoesNotKnow() {
    String json = "{\"id\":\"" + ID + "\",\"age\":41,\"mask_type\":\"none\",\"new\":{\"a\":1}}";

    InferenceMessage message = WireJson.readInference(json.getBytes(UTF_8));

    assertThat(message.id()).isEqualTo(ID);
    assertThat(message.age()).isEqualTo(41);
    assertThat(message.maskType()).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"age\":1e39",
        "\"age\":\"old\"",
        "\"age\":[]",
        "\"rgh\":7",
        "\"local\":{\"a\":1}"
      })
  void readsTheIdWhateverTypeAnotherMemberHas(String member) {
    byte[] json = ("{\"id\":\"" + ID + "\"," + member + "}").getBytes(UTF_8);

    assertThat(WireJson.readInference(json).id()).isEqualTo(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"id\":7}", "{\"id\":[\"a\"]}", "{\"id\":\"a\",\"id\":\"b\"}", "{\"id\":\"a\""})
  void refusesAnInferenceWithoutAClearId(String json) {
    assertThatThrownBy(() -> WireJson.readInference(json.getBytes(UTF_8)))
        .isInstanceOf(MalformedMessageException.class);
  }

  @Test
  void keepsPatientsOutOfText() {
    String json = "{\"id\":\"" + ID + "\",\"rgh\":\"secret\"}";

    assertThat(WireJson.readInference(json.getBytes(UTF_8)).toString()).doesNotContain("secret");
  }
}
