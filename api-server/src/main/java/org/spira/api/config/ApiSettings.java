package org.spira.api.config;

import java.time.Duration;
import java.util.List;
import org.spira.api.application.DispatchSettings;
import org.spira.api.application.SweepOrphans.SweepSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much is done at once, and when.
 *
 * @param corsOrigins SPIRA_CORS_ORIGINS, the pages that may call, separated by commas
 * @param resultsSubject SPIRA_RESULTS_SUBJECT, where Inference Servers publish results
 * @param bcryptCost SPIRA_BCRYPT_COST, doubling the work of hashing a password with each step
 * @param uploads how uploads are bounded
 * @param dispatch when what was accepted is looked after
 * @param sweep what is removed, and when
 * @param shutdownBudget SPIRA_SHUTDOWN_BUDGET, bound of the time that stopping takes
 */
@ConfigurationProperties("spira.api")
public record ApiSettings(
    List<String> corsOrigins,
    String resultsSubject,
    int bcryptCost,
    Uploads uploads,
    DispatchTimes dispatch,
    Sweep sweep,
    Duration shutdownBudget) {

  private static final int MIN_COST = 4;
  private static final int MAX_COST = 16;

  /** Refuses impossible numbers. */
  public ApiSettings {
    corsOrigins = corsOrigins == null ? List.of() : List.copyOf(corsOrigins);
    NatsSettings.requireSubject(resultsSubject);
    Require.that(
        bcryptCost >= MIN_COST && bcryptCost <= MAX_COST, "SPIRA_BCRYPT_COST", "must be 4 to 16");
    Require.positive(shutdownBudget, "SPIRA_SHUTDOWN_BUDGET");
  }

  /**
   * How uploads are bounded.
   *
   * @param inFlight SPIRA_UPLOADS_IN_FLIGHT, how many are read and stored at once
   * @param timeout SPIRA_STORE_TIMEOUT, bound of the time that storing the recordings takes
   */
  public record Uploads(int inFlight, Duration timeout) {

    /** Refuses impossible numbers. */
    public Uploads {
      Require.positive(inFlight, "SPIRA_UPLOADS_IN_FLIGHT");
      Require.positive(timeout, "SPIRA_STORE_TIMEOUT");
    }
  }

  /**
   * When what was accepted is looked after.
   *
   * @param every SPIRA_RECONCILE_EVERY
   * @param grace SPIRA_DISPATCH_GRACE, how long the accepting replica has to publish
   * @param republishAfter SPIRA_REPUBLISH_AFTER, doubled with each attempt, to at most twenty times
   * @param maxAttempts SPIRA_MAX_ATTEMPTS, after how many lost messages it ends as error
   */
  public record DispatchTimes(
      Duration every, Duration grace, Duration republishAfter, int maxAttempts) {

    private static final int LONGEST = 20;
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** Refuses impossible numbers. */
    public DispatchTimes {
      Require.positive(every, "SPIRA_RECONCILE_EVERY");
      Require.positive(grace, "SPIRA_DISPATCH_GRACE");
      Require.positive(republishAfter, "SPIRA_REPUBLISH_AFTER");
      Require.positive(maxAttempts, "SPIRA_MAX_ATTEMPTS");
    }

    DispatchSettings settings() {
      return new DispatchSettings(
          grace, republishAfter, republishAfter.multipliedBy(LONGEST), maxAttempts, LEASE);
    }
  }

  /**
   * What is removed, and when.
   *
   * @param every SPIRA_SWEEP_EVERY
   * @param keysKept SPIRA_IDEMPOTENCY_TTL, how long a repeated request is recognised
   * @param orphanAge SPIRA_ORPHAN_AGE, how old recordings without an inference are when removed
   */
  public record Sweep(Duration every, Duration keysKept, Duration orphanAge) {

    /** Refuses impossible numbers. */
    public Sweep {
      Require.positive(every, "SPIRA_SWEEP_EVERY");
      Require.positive(keysKept, "SPIRA_IDEMPOTENCY_TTL");
      Require.that(
          SweepSettings.areSafe(keysKept, orphanAge),
          "SPIRA_ORPHAN_AGE",
          "must be at least an hour more than SPIRA_IDEMPOTENCY_TTL");
    }

    SweepSettings settings() {
      return new SweepSettings(keysKept, orphanAge);
    }
  }
}
