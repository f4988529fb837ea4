package org.spira.api.inferences.application.result;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.shared.Ids;

/**
 * Notes the diagnoses of inferences that an API Server of another version ended, so that they are
 * found in the order of diagnoses. Looks through all once after the start, and from then on at what
 * may have ended since. Used by one thread.
 */
public final class NoteDiagnoses {

  /** So long after it was accepted nothing ends any more. */
  static final Duration LONGEST = Duration.ofDays(30);

  private static final int AT_ONCE = 500;

  private final Inferences inferences;
  private final Results results;
  private final Clock clock;
  private Instant from = Instant.EPOCH;

  /** On these ports. */
  public NoteDiagnoses(Inferences inferences, Results results, Clock clock) {
    this.inferences = inferences;
    this.results = results;
    this.clock = clock;
  }

  /** Notes all that is to be noted; what fails is noted at the next turn. */
  public void note() {
    Instant begun = clock.instant();
    String after = Ids.firstAt(from);
    List<String> some = inferences.undiagnosed(after, AT_ONCE);
    while (!some.isEmpty()) {
      results.ofInferences(some).forEach(this::note);
      some = inferences.undiagnosed(some.getLast(), AT_ONCE);
    }
    from = begun.minus(LONGEST);
  }

  private void note(String id, Result said) {
    if (said.isFinal() && said.error() == null) {
      inferences.noteDiagnosis(id, said.diagnosis());
    }
  }
}
