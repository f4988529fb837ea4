package org.spira.api.privacy.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * For how long each kind of data is kept, counted from when its inference was accepted; no time for
 * as long as the inference is.
 */
public record KeepingTimes(Duration recordings, Duration identity, Duration result) {

  /** For how long this kind is kept. */
  public Duration of(DataKind kind) {
    return switch (kind) {
      case RECORDINGS -> recordings;
      case IDENTITY -> identity;
      case RESULT -> result;
    };
  }

  /** Before when an inference was accepted whose time for this kind is over; absent for never. */
  public Optional<Instant> over(DataKind kind, Instant now) {
    return Optional.of(of(kind)).filter(Duration::isPositive).map(now::minus);
  }
}
