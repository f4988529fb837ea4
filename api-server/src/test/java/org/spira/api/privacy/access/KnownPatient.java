package org.spira.api.privacy.access;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.spira.api.Api;
import org.spira.api.Api.Form;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;

/** A patient of whom something is kept. */
abstract class KnownPatient {

  static final Api API = Api.running();
  static final String MODEL = "62d59254b6f4ae2a1f4f4f51";
  static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";

  final String rgh = UUID.randomUUID().toString();
  final InMemorySegments segments = API.bean(InMemorySegments.class);
  final InMemoryAudioStore audio = API.bean(InMemoryAudioStore.class);

  KnownPatient() {
    API.addOnce(new Model(MODEL, "handed over", "handed-topic"));
  }

  @AfterEach
  void bringTheStoresBack() {
    segments.setAway(false);
    audio.setAway(false);
  }

  String accept() {
    byte[] tone = Samples.tone(440);
    Form form = new Form().field("model_id", MODEL).field("rgh", rgh).field("local", "ward");
    form.field("mask_type", "None").field("gender", "F").field("covid_status", "no");
    form.file("aceite", tone).file("sustentada", tone).file("parlenda", tone);
    return API.post("ana", PATH, form).json().get("inference_id").stringValue();
  }

  String patient() {
    return "{\"hospital\": \" Ward\", \"rgh\": \"%s\"}".formatted(rgh);
  }
}
