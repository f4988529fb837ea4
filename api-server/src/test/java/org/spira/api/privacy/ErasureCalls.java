package org.spira.api.privacy;

import java.util.UUID;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;

/** An inference to erase, over REST. */
abstract class ErasureCalls {

  static final Api API = Api.running();
  static final String MODEL = "62d59254b6f4ae2a1f4f4f31";
  static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";

  final String rgh = UUID.randomUUID().toString();

  ErasureCalls() {
    API.addOnce(new Model(MODEL, "erased", "erased-topic"));
  }

  String accept() {
    byte[] tone = Samples.tone(440);
    Form form =
        new Form()
            .field("model_id", MODEL)
            .field("rgh", rgh)
            .field("mask_type", "None")
            .field("gender", "F")
            .field("covid_status", "no")
            .field("local", "ward")
            .file("aceite", tone)
            .file("sustentada", tone)
            .file("parlenda", tone);
    return API.post("ana", PATH, form).json().get("inference_id").stringValue();
  }

  static Answer delete(String username, String path) {
    return API.send(API.as(username, path).DELETE());
  }
}
