package org.spira.api.privacy.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;

/** A patient all of whose data carry a mark, and all that is answered about them. */
abstract class MarkedPatient {

  static final Api API = Api.running();
  static final String MODEL = "62d59254b6f4ae2a1f4f4f55";
  static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";
  static final List<String> MEMBERS =
      List.of(
          "rgh",
          "mask_type",
          "gender",
          "covid_status",
          "local",
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

  final String mark = "marked-" + UUID.randomUUID();
  final List<Answer> answers = new ArrayList<>();

  MarkedPatient() {
    API.addOnce(new Model(MODEL, "marked", "marked-topic"));
  }

  Form form() {
    byte[] tone = Samples.tone(440);
    Form form = new Form().field("model_id", MODEL);
    MEMBERS.forEach(name -> form.field(name, mark));
    form.field("consent_agreed", "TRUE").field("consent_version", "v1");
    form.field("consent_read_by", mark);
    return form.file("aceite", tone).file("sustentada", tone).file("parlenda", tone);
  }

  Answer heard(Answer answer) {
    answers.add(answer);
    return answer;
  }

  void post(String username, String path, String json) {
    heard(API.post(username, path, json));
  }

  void correct(String id, String json) {
    heard(API.patch("ana", PATH + "/" + id, json));
  }

  String patient(String more) {
    return "{\"hospital\": \"%1$s\", \"rgh\": \"%1$s\"%2$s}".formatted(mark, more);
  }
}
