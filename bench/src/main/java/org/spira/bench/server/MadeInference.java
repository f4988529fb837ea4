package org.spira.bench.server;

import org.spira.common.InferenceMessage;

/** What is asked for: about a patient who is none. */
public final class MadeInference {

  private MadeInference() {}

  /** As long as what a hospital sends. */
  public static InferenceMessage of(String id) {
    String user = "6370f3b5c2a4d1e8f9a0b1c2";
    return new InferenceMessage(
        id,
        user,
        user,
        "processing",
        "2022-07-18 17:07:16.954632",
        "bench",
        "none",
        "F",
        "no",
        "bench",
        40,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
