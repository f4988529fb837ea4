package org.spira.api.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api.Answer;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.ModelsAnnouncement.Refused;
import tools.jackson.databind.JsonNode;

class ModelContractTest extends ModelCalls {

  private static final List<String> MEMBERS =
      List.of(
          "id",
          "name",
          "publishing_channel",
          "served",
          "version",
          "digest",
          "replicas",
          "versions",
          "refused",
          "by_replica",
          "retired");

  @ParameterizedTest
  @ValueSource(strings = {"/v1/models", "/v1/models/"})
  void listsModels(String path) {
    Answer answer = API.get("ana", path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("models").get(0).propertyNames())
        .containsExactlyInAnyOrderElementsOf(MEMBERS);
  }

  @Test
  void saysHowAModelIsServedAsSoonAsSomebodyTells() {
    WhoServes who = API.bean(WhoServes.class);
    assertUnknown();
    Refused refused = new Refused("production", "4", "load", "broken");
    who.hear(Announced.serving("a", "known-topic", "3"));
    who.hear(Announced.standing("b", "known-topic", "refused", refused));
    assertServed();
    who.hear(ModelsAnnouncement.farewell("a"));
    assertThat(shown().get("served").booleanValue()).isFalse();
    who.hear(ModelsAnnouncement.farewell("b"));
    assertUnknown();
  }

  private static JsonNode shown() {
    return API.get("ana", "/v1/models/" + ID).json();
  }

  private static void assertUnknown() {
    JsonNode unknown = shown();
    assertThat(unknown.get("served").isNull()).isTrue();
    assertThat(unknown.get("version").isNull()).isTrue();
    assertThat(unknown.get("replicas").intValue()).isZero();
  }

  private static void assertServed() {
    JsonNode served = shown();
    assertThat(served.get("served").booleanValue()).isTrue();
    assertThat(served.get("version").stringValue()).isEqualTo("3");
    assertThat(served.get("digest").stringValue()).isEqualTo("d3");
    assertThat(served.get("replicas").intValue()).isEqualTo(1);
    assertThat(served.get("versions").toString())
        .isEqualTo("[{\"version\":\"3\",\"digest\":\"d3\",\"replicas\":1}]");
    assertThat(served.get("refused").toString())
        .isEqualTo(
            "[{\"role\":\"production\",\"version\":\"4\",\"step\":\"load\",\"reason\":\"broken\"}]");
    assertThat(served.get("by_replica").get(0).propertyNames())
        .containsExactlyInAnyOrder("name", "state", "serving", "refused");
    assertThat(served.get("by_replica").get(0).get("serving").get(0).propertyNames())
        .containsExactlyInAnyOrder("role", "version", "digest", "since");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/hospitals", "/v1/hospitals/"})
  void listsHospitals(String path) {
    Answer answer = API.get("ana", path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("hospitals").get(0).get("name").stringValue()).isEqualTo("HC");
    assertThat(answer.json().get("hospitals").get(0).propertyNames())
        .containsExactlyInAnyOrder("id", "name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/"})
  void showsAModel(String slash) {
    Answer answer = API.get("ana", "/v1/models/" + ID + slash);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("publishing_channel").stringValue()).isEqualTo("known-topic");
  }

  @Test
  void tellsUnknownModelsFromWrongIds() {
    Answer unknown = API.get("ana", "/v1/models/000000000000000000000000");
    Answer wrong = API.get("ana", "/v1/models/xyz");

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.detail()).isEqualTo("model not found");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.detail()).isEqualTo("model id is not valid");
  }
}
