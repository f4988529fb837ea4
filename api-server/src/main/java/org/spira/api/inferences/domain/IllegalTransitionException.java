package org.spira.api.inferences.domain;

/** An inference was to leave a status that is never left. */
public final class IllegalTransitionException extends RuntimeException {

  IllegalTransitionException(String id, InferenceStatus from, InferenceStatus to) {
    super("inference " + id + " is " + from.wireName() + " and cannot become " + to.wireName());
  }
}
