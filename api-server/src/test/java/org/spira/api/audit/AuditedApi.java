package org.spira.api.audit;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.audit.domain.Entry;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;
import org.spira.api.shared.AlreadyTakenException;

/** An API whose trail is in memory. */
abstract class AuditedApi {

  static final Api API = Api.running();
  static final String MODEL = "62d59254b6f4ae2a1f4f4f41";
  static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";
  static final String MARK = "marked-patient-" + UUID.randomUUID();

  final InMemorySegments segments = API.bean(InMemorySegments.class);

  AuditedApi() {
    try {
      API.bean(InMemoryModels.class).add(new Model(MODEL, "audited", "audited-topic"));
    } catch (AlreadyTakenException expected) {
      // each test of this class finds what the first one added
    }
  }

  @AfterEach
  void bringTheTrailBack() {
    segments.setAway(false);
  }

  static String accept() {
    byte[] tone = Samples.tone(440);
    Form form = new Form().field("model_id", MODEL).field("rgh", MARK);
    for (String name : List.of("mask_type", "gender", "covid_status", "local", "cid")) {
      form.field(name, MARK);
    }
    form.file("aceite", tone).file("sustentada", tone).file("parlenda", tone);
    return API.post("ana", PATH, form).json().get("inference_id").stringValue();
  }

  Stream<Entry> about(String record) {
    return segments.entries().stream().filter(each -> each.records().containsValue(record));
  }

  static Answer logIn(String name, String password) {
    return API.send(
        API.request("/v1/users/auth")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("username=" + name + "&password=" + password)));
  }
}
