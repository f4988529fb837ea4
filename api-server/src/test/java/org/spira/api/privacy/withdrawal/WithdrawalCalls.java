package org.spira.api.privacy.withdrawal;

import java.util.UUID;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;

/** A patient of a ward, and what is asked about them. */
abstract class WithdrawalCalls {

  static final Api API = Api.running();
  static final String MODEL = "62d59254b6f4ae2a1f4f4f54";
  static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";

  final String rgh = UUID.randomUUID().toString();

  WithdrawalCalls() {
    API.addOnce(new Model(MODEL, "withdrawn", "withdrawn-topic"));
  }

  String accept() {
    byte[] tone = Samples.tone(440);
    Form form = new Form().field("model_id", MODEL).field("rgh", rgh).field("local", "ward");
    form.field("mask_type", "None").field("gender", "F").field("covid_status", "no");
    form.file("aceite", tone).file("sustentada", tone).file("parlenda", tone);
    return API.post("ana", PATH, form).json().get("inference_id").stringValue();
  }

  Answer withdraw(String effect) {
    return API.post(
        "admin",
        "/v1/withdrawals",
        "{\"hospital\": \"WARD\", \"rgh\": \"%s\", \"effect\": \"%s\"}".formatted(rgh, effect));
  }
}
