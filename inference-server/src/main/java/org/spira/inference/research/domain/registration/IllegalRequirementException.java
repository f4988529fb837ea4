package org.spira.inference.research.domain.registration;

/** A requirement that cannot be read; the message says which, and what to write. */
public final class IllegalRequirementException extends RuntimeException {

  IllegalRequirementException(String message) {
    super(message);
  }
}
