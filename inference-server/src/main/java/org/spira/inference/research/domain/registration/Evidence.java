package org.spira.inference.research.domain.registration;

import java.util.Map;

/**
 * What an evaluation found out.
 *
 * @param modelDigest SHA-256 of the files of the model that was evaluated
 * @param data where the labelled recordings lay
 * @param dataDigest tells these recordings and labels from others
 * @param figures by their names in the report
 */
public record Evidence(
    String modelDigest, String data, String dataDigest, Map<String, Figure> figures) {

  /** Copies the figures. */
  public Evidence {
    figures = Map.copyOf(figures);
  }
}
