package org.spira.api.inferences.application.correction;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.User;
import org.spira.api.inferences.application.correction.port.Corrections;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.correction.Correction;
import org.spira.api.inferences.domain.correction.Correction.Change;
import org.spira.api.shared.Refusal;

/**
 * Corrects what was filled in. The model is not asked again: what it said was said about the
 * recordings.
 */
public final class CorrectForm {

  private final FindInference findInference;
  private final Corrections corrections;
  private final Clock clock;

  /** On these. */
  public CorrectForm(FindInference findInference, Corrections corrections, Clock clock) {
    this.findInference = findInference;
    this.corrections = corrections;
    this.clock = clock;
  }

  /**
   * Changes an inference's form; what was there before is kept in its history.
   *
   * @param userId who sent it: they may, and administrators
   * @param change makes the corrected form of the one that is there
   * @return the inference as it is then
   * @throws Refusal if the caller may not, there is no such inference of this user, its identity
   *     was removed, it was corrected {@link Correction#MOST} times already, or somebody else
   *     corrects it at this moment
   */
  public Inference correct(
      User caller, String userId, String inferenceId, UnaryOperator<PatientForm> change) {
    requireMayCorrect(caller, userId);
    int before = history(caller, userId, inferenceId).size();
    Inference inference = findInference.find(Reach.own(userId), inferenceId);
    if (inference.removed().identity() != null) {
      throw Refusal.gone(
          "the identity was removed: the time was over for which this hospital keeps it");
    }
    Map<String, Change> changes =
        changes(inference.form().members(), change.apply(inference.form()).members());
    if (!changes.isEmpty()) {
      keep(inference.id(), new Correction(clock.instant(), caller.id(), changes), before);
    }
    return findInference.find(Reach.own(userId), inferenceId);
  }

  private void keep(String inferenceId, Correction correction, int before) {
    if (before >= Correction.MOST) {
      throw Refusal.conflict(
          "an inference can be corrected %d times at most".formatted(Correction.MOST));
    }
    if (!corrections.correct(inferenceId, correction, before)) {
      throw Refusal.conflict("somebody else corrected this at the same moment: look at it again");
    }
  }

  /**
   * All corrections of an inference, the oldest first.
   *
   * @throws Refusal if the caller may not see them, or there is no such inference of this user
   */
  public List<Correction> history(User caller, String userId, String inferenceId) {
    requireMayCorrect(caller, userId);
    return corrections.of(findInference.find(Reach.own(userId), inferenceId).id());
  }

  private static void requireMayCorrect(User caller, String userId) {
    if (!caller.isAdministrator() && !caller.id().equalsIgnoreCase(userId)) {
      throw Refusal.forbidden();
    }
  }

  private static Map<String, Change> changes(
      Map<String, @Nullable Object> was, Map<String, @Nullable Object> is) {
    Map<String, Change> changes = new TreeMap<>();
    is.forEach((name, value) -> {
      Object before = was.get(name);
      // what must be there and is not, as in old documents, is read as empty
      Object now = "".equals(value) ? null : value;
      if (!Objects.equals(before, now)) {
        changes.put(name, new Change(before, now));
      }
    });
    return changes;
  }
}
