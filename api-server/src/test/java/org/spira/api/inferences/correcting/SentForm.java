package org.spira.api.inferences.correcting;

import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;

/** A form as a nurse sent it, to be corrected. */
abstract class SentForm {

  static final Api API = Api.running();
  static final String MODEL = "62d59254b6f4ae2a1f4f4f52";
  static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences/";

  final String id = accept();

  static String accept() {
    addModel();
    byte[] tone = Samples.tone(440);
    Form form = new Form().field("model_id", MODEL).field("rgh", "12").field("local", "ward");
    form.field("mask_type", "None").field("gender", "F").field("covid_status", "no");
    form.field("age", "41").field("cid", "J96.0");
    form.file("aceite", tone).file("sustentada", tone).file("parlenda", tone);
    return API.post("ana", PATH, form).json().get("inference_id").stringValue();
  }

  static void addModel() {
    API.addOnce(new Model(MODEL, "corrected", "corrected-topic"));
  }

  static Answer patch(String username, String path, String json) {
    return API.patch(username, PATH + path, json);
  }
}
