package org.spira.api.inferences.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far an inference is on its way to an Inference Server: part of its document, so that one
 * write accepts it and promises its delivery.
 *
 * @param attempt which delivery this is, 1 being the first
 * @param dueAt when somebody has to look after it again, unless it has ended by then
 * @param sentAs where the broker keeps this attempt's message; absent until the broker confirmed it
 */
public record Dispatch(int attempt, Instant dueAt, @Nullable Sent sentAs) {

  private static final int MAX_DOUBLINGS = 20;

  /** The first attempt, not yet sent. */
  public static Dispatch first(Instant dueAt) {
    return new Dispatch(1, dueAt, null);
  }

  /** Where the broker keeps the message, once it has confirmed it. */
  public Optional<Sent> sent() {
    return Optional.ofNullable(sentAs);
  }

  /** The broker has confirmed this attempt. */
  public Dispatch confirmed(Sent sent, Instant nextLook) {
    return new Dispatch(attempt, nextLook, sent);
  }

  /** The same attempt, looked after later. */
  public Dispatch postponed(Instant nextLook) {
    return new Dispatch(attempt, nextLook, sentAs);
  }

  /** The next attempt, not yet sent: the message of this one is lost. */
  public Dispatch next(Instant nextLook) {
    return new Dispatch(attempt + 1, nextLook, null);
  }

  /** How long to wait for a result of this attempt: doubled with each, up to a limit. */
  public Duration patience(Duration first, Duration longest) {
    Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, MAX_DOUBLINGS));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }

  /** The id under which the broker recognises a repetition of this attempt. */
  public String messageId(String inferenceId) {
    return inferenceId + ":" + attempt;
  }
}
