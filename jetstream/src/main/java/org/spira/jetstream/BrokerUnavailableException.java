package org.spira.jetstream;

/** The broker did not do what it was asked for, in time; asking again later may help. */
public final class BrokerUnavailableException extends RuntimeException {

  /** With what was tried, and why it failed. */
  public BrokerUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  /** With what was tried. */
  public BrokerUnavailableException(String message) {
    super(message);
  }
}
