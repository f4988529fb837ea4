package org.spira.api.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api.Answer;
import org.spira.api.inmemory.InMemoryModels;

/** Models come and go, and only administrators let them. */
class RegisteringModelsContractTest extends ModelCalls {

  private static String model(String name, String channel) {
    return "{\"name\":\"%s\",\"publishing_channel\":\"%s\"}".formatted(name, channel);
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
    assertThat(retired(id)).isTrue();
    assertThat(API.get("ana", "/v1/models/" + id).detail()).isEqualTo("model not found");
    assertThat(retire("admin", id).detail()).isEqualTo("model not found");
    assertThat(API.post("admin", "/v1/models", model("old", "other")).detail())
        .isEqualTo("model name is already registered");
    assertThat(API.post("admin", "/v1/models", model("old", "old-topic")).status()).isEqualTo(200);
    assertThat(API.get("ana", "/v1/models/" + id).status()).isEqualTo(200);
    assertThat(retired(id)).isFalse();
  }

  /** As the list of all that there ever were tells. */
  private static boolean retired(String id) {
    return API.get("ana", "/v1/models?include=retired")
        .json()
        .get("models")
        .valueStream()
        .filter(each -> each.get("id").stringValue().equals(id))
        .findFirst()
        .orElseThrow()
        .get("retired")
        .booleanValue();
  }

  @Test
  void saysWhatCanBeIncluded() {
    assertThat(API.get("ana", "/v1/models?include=").status()).isEqualTo(200);
    Answer wrong = API.get("ana", "/v1/models?include=all");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.complaintAbout()).isEqualTo("query.include");
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
