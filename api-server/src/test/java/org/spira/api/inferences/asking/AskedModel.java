package org.spira.api.inferences.asking;

import org.spira.api.Api;
import org.spira.api.Api.Form;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;

/** A model, and the form by which an inference is asked of it. */
final class AskedModel {

  private static final String ID = "62d59254b6f4ae2a1f4f4f21";
  private static final byte[] TONE = Samples.tone(440);

  private AskedModel() {}

  /** Adds it, unless an earlier test did. */
  static void add(Api api) {
    api.addOnce(new Model(ID, "asked", "asked-topic"));
  }

  /** With all that is required. */
  static Form form() {
    return new Form()
        .field("model_id", ID)
        .field("rgh", "123")
        .field("mask_type", "None")
        .field("gender", "F")
        .field("covid_status", "no")
        .field("local", "ward")
        .file("aceite", TONE)
        .file("sustentada", TONE)
        .file("parlenda", TONE);
  }
}
