package org.spira.inference.research.domain.export;

import java.util.List;
import org.spira.common.RecordingPart;

/**
 * A labelled inference under pseudonyms.
 *
 * @param id stands for the inference
 * @param patient stands for the patient
 * @param positive whether the patient turned out to have it
 * @param person who is heard; empty texts where that is not known
 * @param production what was told
 * @param challenger what the model on trial said; an empty diagnosis if there was none
 * @param recordings that may be there
 */
public record PseudonymousCase(
    String id,
    String patient,
    String year,
    boolean positive,
    Person person,
    Answer production,
    Answer challenger,
    List<RecordingPart> recordings) {

  /** Copies the list. */
  public PseudonymousCase {
    recordings = List.copyOf(recordings);
  }

  /** How reports and tables call it. */
  public String label() {
    return positive ? "positive" : "negative";
  }

  /**
   * The subgroups.
   *
   * @param rate of the recording device in Hz, {@code mixed} where parts differ
   * @param quality {@code good}, or {@code with warnings} where something was to be done better
   */
  public record Person(
      String sex, String age, String mask, String hospital, String rate, String quality) {}

  /**
   * What a model said.
   *
   * @param score its first number, as text
   */
  public record Answer(
      String model, String version, String digest, String diagnosis, String score) {}
}
