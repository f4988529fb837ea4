package org.spira.inference.research.adapter.registry;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach MLflow for writing.
 *
 * @param url its address without a slash at the end
 * @param user absent when it asks for none
 * @param password of that user
 * @param answerWithin bound of one question
 * @param uploadWithin bound of one file
 */
public record MlflowAccess(
    String url,
    @Nullable String user,
    @Nullable String password,
    Duration answerWithin,
    Duration uploadWithin) {

  /** Takes slashes off the address. */
  public MlflowAccess {
    url = url.replaceFirst("/+$", "");
  }

  /** Leaves the credentials out. */
  @Override
  public String toString() {
    return "MlflowAccess[" + answerWithin + ", " + uploadWithin + "]";
  }
}
