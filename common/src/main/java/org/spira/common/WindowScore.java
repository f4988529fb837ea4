package org.spira.common;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What a model made of one stretch of a recording. Flat, so that any store of documents can hold a
 * list of these.
 *
 * @param part the recording, by its wire name: {@code frase}
 * @param start seconds from the beginning of the recording
 * @param length seconds
 * @param score from 0 to 1: how much speaks for {@code positive}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WindowScore(String part, double start, double length, double score) {

  /** How many a result has at most. */
  public static final int MOST = 512;

  /** Whether these are numbers that such a stretch can have. */
  public boolean hasSoundNumbers() {
    return RecordingPart.fromWireName(String.valueOf(part)).isPresent()
        && start >= 0
        && Double.isFinite(start)
        && length >= 0
        && Double.isFinite(length)
        && score >= 0
        && score <= 1;
  }

  /** Nothing: it is the patient's. */
  @Override
  public String toString() {
    return "WindowScore";
  }
}
