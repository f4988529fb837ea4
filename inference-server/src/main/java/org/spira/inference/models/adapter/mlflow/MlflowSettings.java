package org.spira.inference.models.adapter.mlflow;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach MLflow.
 *
 * @param url its address, {@code http://mlflow:5000}
 * @param user absent when it asks for none
 * @param password absent when it asks for none
 * @param answerWithin bound of one question
 * @param downloadWithin bound of one file
 */
public record MlflowSettings(
    String url,
    @Nullable String user,
    @Nullable String password,
    Duration answerWithin,
    Duration downloadWithin) {

  /** Leaves the credentials out. */
  @Override
  public String toString() {
    return "MlflowSettings[" + answerWithin + ", " + downloadWithin + "]";
  }
}
