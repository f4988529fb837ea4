package org.spira.api.inferences;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inmemory.Samples;
import org.spira.common.RecordingPart;

/** A recording of an inference, as its player asks for it. */
abstract class StoredRecording {

  static final Api API = Api.running();
  static final String ID = "62d59254b6f4ae2a1f4f4f71";
  static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences/" + ID + "/recordings/";

  @BeforeAll
  static void store() {
    API.bean(Inferences.class)
        .add(
            Inference.accepted(ID, Api.USER_ID, ID, "2026-03-01 10:00:00.0", Samples.form(41)),
            Dispatch.first(Instant.EPOCH));
    byte[] letters = "abcdefghij".getBytes(StandardCharsets.US_ASCII);
    API.bean(AudioStore.class).put(ID, RecordingPart.PARLENDA, Samples.source(letters));
    API.bean(AudioStore.class).put(ID, RecordingPart.FRASE, RecordingSource.NOTHING);
  }

  static Answer range(String range) {
    return API.send(API.as("ana", PATH + "parlenda").header("Range", range).GET());
  }
}
