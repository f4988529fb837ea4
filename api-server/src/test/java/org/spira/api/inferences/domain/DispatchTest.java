package org.spira.api.inferences.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DispatchTest {

  @Test
  void waitsLongerWithEachAttemptButNotForEver() {
    Dispatch first = Dispatch.first(Instant.EPOCH);
    Duration start = Duration.ofSeconds(30);
    Duration longest = Duration.ofMinutes(10);

    assertThat(first.patience(start, longest)).isEqualTo(start);
    assertThat(first.next(Instant.EPOCH).patience(start, longest)).isEqualTo(start.multipliedBy(2));
    assertThat(new Dispatch(500, Instant.EPOCH, null).patience(start, longest)).isEqualTo(longest);
  }
}
