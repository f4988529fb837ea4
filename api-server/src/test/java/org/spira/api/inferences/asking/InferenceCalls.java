package org.spira.api.inferences.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inmemory.InMemoryAudioStore;
import tools.jackson.databind.JsonNode;

/** Asks for inferences over REST. */
abstract class InferenceCalls {

  static final Api API = Api.running();
  static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";

  InferenceCalls() {
    AskedModel.add(API);
  }

  @AfterEach
  void bringTheStoreBack() {
    API.bean(InMemoryAudioStore.class).setAway(false);
  }

  static Form form() {
    return AskedModel.form();
  }

  static String accept(Form form) {
    Answer answer = API.post("ana", PATH, form);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.json().propertyNames()).containsExactly("inference_id");
    return answer.json().get("inference_id").stringValue();
  }

  static JsonNode inference(String id) {
    return API.get("ana", PATH + "/" + id).json();
  }
}
