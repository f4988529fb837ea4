package org.spira.api.audit;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.spira.api.Api;
import org.spira.api.Api.Form;
import org.spira.api.audit.domain.Entry;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;

/** An API whose trail is in memory. */
abstract class AuditedApi {

  static final Api API = Api.running();
  static final String MODEL = "62d59254b6f4ae2a1f4f4f41";
  static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";
  static final String MARK = "marked-patient-" + UUID.randomUUID();

  final InMemorySegments segments = API.bean(InMemorySegments.class);

  AuditedApi() {
    API.addOnce(new Model(MODEL, "audited", "audited-topic"));
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
}
