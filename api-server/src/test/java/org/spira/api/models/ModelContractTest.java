package org.spira.api.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.hospitals.Hospital;
import org.spira.api.inmemory.InMemoryHospitals;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.shared.AlreadyTakenException;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.ModelsAnnouncement.Refused;
import tools.jackson.databind.JsonNode;

class ModelContractTest {

  private static final Api API = Api.running();
  private static final String ID = "62d59254b6f4ae2a1f4f4f11";

  ModelContractTest() {
    try {
      API.bean(InMemoryModels.class).add(new Model(ID, "known", "known-topic"));
      API.bean(InMemoryHospitals.class).add(Hospital.named("HC"));
    } catch (AlreadyTakenException expected) {
      // each test of this class finds what the first one added
    }
  }

  private static String model(String name, String channel) {
    return "{\"name\":\"%s\",\"publishing_channel\":\"%s\"}".formatted(name, channel);
  }

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
          "refused");

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

  @ParameterizedTest
  @CsvSource({"/v1/models,new1", "/v1/models/,new2"})
  void registersModels(String path, String name) {
    Answer answer = API.post("admin", path, model(name, name + ".topic"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("message").stringValue()).isEqualTo("model registered!");
  }

  @ParameterizedTest
  @CsvSource({
    "known, other-topic, model name is already registered",
    "other, known-topic, publishing channel is already registered"
  })
  void refusesWhatIsTaken(String name, String channel, String detail) {
    Answer answer = API.post("admin", "/v1/models/", model(name, channel));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.detail()).isEqualTo(detail);
  }

  @ParameterizedTest
  @CsvSource({
    "a b, topic, body.name",
    "x, a.*, body.publishing_channel",
    "x, a.>, body.publishing_channel",
    "x, $SYS.x, body.publishing_channel",
    "x, result_updates, body.publishing_channel",
    "x, result_updates_challenger, body.publishing_channel",
    "x, result_updates_models, body.publishing_channel",
    "x, result_updates_models_asked, body.publishing_channel",
    "x, result_updates_ended, body.publishing_channel"
  })
  void refusesWhatCannotBe(String name, String channel, String member) {
    Answer answer = API.post("admin", "/v1/models/", model(name, channel));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo(member);
  }

  @Test
  void letsOnlyAdministratorsRegister() {
    assertThat(API.post("ana", "/v1/models/", model("y", "y-topic")).status()).isEqualTo(403);
  }

  private static Answer retire(String username, String id) {
    return API.send(API.as(username, "/v1/models/" + id).DELETE());
  }

  @Test
  void retiresAModelAndTakesItBack() {
    String id = registerOld();
    assertThat(retire("ana", id).detail()).isEqualTo("Forbidden operation");
    assertThat(retire("admin", id).json().get("message").stringValue()).isEqualTo("model retired!");
    assertThat(API.get("ana", "/v1/models").response().body()).doesNotContain("old-topic");
    assertThat(API.get("ana", "/v1/models/" + id).detail()).isEqualTo("model not found");
    assertThat(retire("admin", id).detail()).isEqualTo("model not found");
    assertThat(API.post("admin", "/v1/models", model("old", "other")).detail())
        .isEqualTo("model name is already registered");
    assertThat(API.post("admin", "/v1/models", model("old", "old-topic")).status()).isEqualTo(200);
    assertThat(API.get("ana", "/v1/models/" + id).status()).isEqualTo(200);
  }

  private static String registerOld() {
    assertThat(API.post("admin", "/v1/models", model("old", "old-topic")).status()).isEqualTo(200);
    return API.bean(InMemoryModels.class).all().stream()
        .filter(model -> model.name().equals("old"))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
