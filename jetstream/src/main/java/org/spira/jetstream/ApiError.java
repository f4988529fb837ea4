package org.spira.jetstream;

import io.nats.client.JetStreamApiException;

/** Why JetStream refuses, as far as a refusal is an answer to us, by its number in the protocol. */
public enum ApiError {
  /** The stream has no such message. */
  NO_MESSAGE_FOUND(10037),
  /** The stream never had such a message. */
  SEQUENCE_NOT_FOUND(10043),
  /** Another process made a stream of this name a moment ago. */
  NAME_IN_USE(10058),
  /** There is no such stream; a bucket is one too. */
  STREAM_NOT_FOUND(10059),
  /** A stream of another name covers the subject. */
  SUBJECTS_OVERLAP(10065),
  /** Another process wrote in between. */
  WRONG_REVISION(10071);

  private final int code;

  ApiError(int code) {
    this.code = code;
  }

  /** Whether it is the reason of this refusal. */
  public boolean isWhy(JetStreamApiException refusal) {
    return refusal.getApiErrorCode() == code;
  }
}
