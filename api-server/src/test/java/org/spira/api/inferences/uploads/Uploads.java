package org.spira.api.inferences.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;
import tools.jackson.databind.JsonNode;

/** Uploads of one user to one model. */
final class Uploads {

  static final Api API = Api.running();
  static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";
  static final byte[] VOICE = Samples.tone(220);
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f22";

  private Uploads() {}

  /** A form that is accepted. */
  static Form form() {
    return new Form()
        .field("model_id", model())
        .field("rgh", "123")
        .field("mask_type", "None")
        .field("gender", "F")
        .field("covid_status", "no")
        .field("local", "ward")
        .file("aceite", VOICE)
        .file("sustentada", VOICE)
        .file("parlenda", VOICE);
  }

  /** The id of a model that is there. */
  static String model() {
    API.addOnce(new Model(MODEL, "heard", "heard-topic"));
    return MODEL;
  }

  static Answer send(Form form) {
    return API.post("ana", PATH, form);
  }

  /** The inference of a form that is accepted, as the API shows it. */
  static JsonNode accept(Form form) {
    Answer answer = send(form);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return API.get("ana", PATH + "/" + answer.json().get("inference_id").stringValue()).json();
  }

  /** The answer to a form that is refused. */
  static Answer refuse(Form form) {
    Answer answer = send(form);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
    return answer;
  }

  static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
