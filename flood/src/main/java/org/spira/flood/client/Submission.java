package org.spira.flood.client;

import java.util.Map;
import org.spira.common.RecordingPart;

/**
 * One inference to ask for.
 *
 * @param modelId of the model that is to answer
 * @param recordings WAV files
 * @param idempotencyKey the same for each repetition, so that the deployment accepts it once
 */
public record Submission(
    String modelId, Map<RecordingPart, byte[]> recordings, String idempotencyKey) {

  /** Nobody. */
  private static final String[] PATIENT = {
    "rgh", "flood",
    "mask_type", "none",
    "gender", "female",
    "covid_status", "negative",
    "local", "flood",
    "age", "40",
    "cid", "none",
    "location", "flood",
    "respiratory_insufficiency_status", "no"
  };

  /** Copies the map, not the recordings. */
  public Submission {
    recordings = Map.copyOf(recordings);
  }

  /** As a browser would send it. */
  MultipartForm form() {
    MultipartForm form = new MultipartForm().field("model_id", modelId);
    for (int i = 0; i < PATIENT.length; i += 2) {
      form.field(PATIENT[i], PATIENT[i + 1]);
    }
    addRecordings(form);
    return form;
  }

  private void addRecordings(MultipartForm form) {
    for (RecordingPart part : RecordingPart.values()) {
      byte[] recording = recordings.get(part);
      if (recording != null) {
        form.file(part.wireName(), recording);
      }
    }
  }

  @Override
  public String toString() {
    return "Submission[" + modelId + ", " + recordings.keySet() + "]";
  }
}
