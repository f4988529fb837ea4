package org.spira.common;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the four things a patient is asked to say, in the order in which the app asks. */
public enum RecordingPart {
  /** Consent. */
  ACEITE,
  /** A sustained vowel. */
  SUSTENTADA,
  /** A nursery rhyme. */
  PARLENDA,
  /** One fixed sentence, read aloud; the only part that may be left out. */
  FRASE;

  /** The name of the form part, of the object and in a model's metadata: {@code frase}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether an inference may be asked for without this part. */
  public boolean isOptional() {
    return this == FRASE;
  }

  /**
   * The key of this part's object in the bucket of recordings. A part that was not sent is stored
   * as an object without bytes, because the old Inference Server reads all four.
   */
  public String objectKey(String inferenceId) {
    return inferenceId + "/" + wireName() + ".wav";
  }

  /** The part with this wire name, if there is one. */
  public static Optional<RecordingPart> fromWireName(String name) {
    return Arrays.stream(values()).filter(part -> part.wireName().equals(name)).findFirst();
  }
}
