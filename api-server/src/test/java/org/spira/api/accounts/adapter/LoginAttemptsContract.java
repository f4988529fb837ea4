package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;

/** Counters in a database that replicas share. */
public abstract class LoginAttemptsContract extends MongoContract {

  private static final Instant LATER = Instant.parse("2026-01-01T00:05:00Z");
  private static final int MANY = 24;

  /** An answer may tell of later ones already, as the embedded server's does; never of fewer. */
  @Test
  void letNoMoreThroughThanTheyCountHoweverManyCountAtOnce() throws Exception {
    MongoLoginAttempts attempts = new MongoLoginAttempts(database(), names());
    List<Integer> counted = new ArrayList<>();
    try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> one = () -> attempts.count("account:x:1", LATER);
      for (var each : replicas.invokeAll(Collections.nCopies(MANY, one))) {
        counted.add(each.get(30, TimeUnit.SECONDS));
      }
    }

    for (int limit = 1; limit <= MANY; limit++) {
      int bound = limit;
      assertThat(counted).filteredOn(count -> count <= bound).hasSizeLessThanOrEqualTo(bound);
    }
    assertThat(attempts.count("account:x:1", LATER)).isEqualTo(MANY + 1);
  }

  @Test
  void areTakenBackAndForgotten() {
    MongoLoginAttempts attempts = new MongoLoginAttempts(database(), names());
    attempts.count("a", LATER);
    attempts.takeBack("a");
    attempts.takeBack("never counted");
    assertThat(attempts.count("a", LATER)).isEqualTo(1);

    attempts.forget(LATER.minusSeconds(1));
    assertThat(attempts.count("a", LATER)).isEqualTo(2);
    attempts.forget(LATER.plusSeconds(1));
    assertThat(attempts.count("a", LATER)).isEqualTo(1);
  }
}
