package org.spira.api.inferences.application.reading;

import java.util.stream.Stream;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.port.Inferences;

/** Tells what a user has asked. */
public final class ListInferences {

  private final Inferences inferences;

  /** On this port. */
  public ListInferences(Inferences inferences) {
    this.inferences = inferences;
  }

  /** All of the user's inferences, oldest first, read as they are wanted. */
  public Stream<Inference> list(String userId) {
    return inferences.ofUser(userId);
  }
}
