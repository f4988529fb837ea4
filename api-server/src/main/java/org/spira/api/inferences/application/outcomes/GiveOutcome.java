package org.spira.api.inferences.application.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.User;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.application.reading.FindReach;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.Outcome.Giver;
import org.spira.api.outcomes.port.Outcomes;
import org.spira.api.shared.Refusal;

/** Takes what clinicians say that patients turned out to have. */
public final class GiveOutcome {

  private final FindReach findReach;
  private final FindInference findInference;
  private final Outcomes outcomes;
  private final InferenceEvents events;
  private final Clock clock;

  /** On these. */
  public GiveOutcome(
      FindReach findReach,
      FindInference findInference,
      Outcomes outcomes,
      InferenceEvents events,
      Clock clock) {
    this.findReach = findReach;
    this.findInference = findInference;
    this.outcomes = outcomes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Adds an outcome to those of an inference.
   *
   * @return all of them, this one last
   * @throws Refusal if the caller may not, no inference within their reach has the id, somebody
   *     gave another meanwhile, or there are {@link Outcome#MOST} already
   */
  public List<Outcome> give(User caller, String inferenceId, Given given) {
    Permission.GIVE_OUTCOMES.require(caller);
    Inference inference = findInference.find(findReach.of(caller), inferenceId);
    if (given.known() >= Outcome.MOST) {
      throw Refusal.conflict("an inference can have %d outcomes at most".formatted(Outcome.MOST));
    }
    Giver by = new Giver(caller.id(), caller.username());
    Outcome outcome = new Outcome(given.value(), given.on(), given.note(), by, clock.instant());
    if (!outcomes.add(inference.id(), given.known(), outcome)) {
      throw Refusal.conflict(
          "the outcome was changed meanwhile: read it again, and give yours if it still differs");
    }
    events.outcomeGiven(given.value());
    return outcomes.ofInference(inference.id());
  }

  /**
   * What is given.
   *
   * @param known how many outcomes the giver has seen
   */
  public record Given(Outcome.Value value, LocalDate on, @Nullable String note, int known) {

    /** Nothing: it is the patient's. */
    @Override
    public String toString() {
      return "Given[…]";
    }
  }
}
