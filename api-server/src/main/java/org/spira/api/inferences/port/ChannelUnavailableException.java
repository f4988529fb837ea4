package org.spira.api.inferences.port;

/** The broker did not do what was asked, in time; the reconciler will ask again. */
public final class ChannelUnavailableException extends RuntimeException {

  /** With the broker's own complaint. */
  public ChannelUnavailableException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
