package org.spira.api.privacy.application.withdrawal;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.User;
import org.spira.api.inferences.EraseInferences;
import org.spira.api.privacy.domain.Patient;
import org.spira.api.privacy.port.Restrictions;
import org.spira.api.shared.Refusal;

/**
 * Restricts what a patient agreed to and agrees to no longer: nobody reads it, no model is asked.
 * It is kept, for the patient to get and to have erased. Asking again goes on with what was left.
 */
public final class RestrictUse {

  private final EraseInferences inferences;
  private final Restrictions restrictions;
  private final Clock clock;

  /** On these. */
  public RestrictUse(EraseInferences inferences, Restrictions restrictions, Clock clock) {
    this.inferences = inferences;
    this.restrictions = restrictions;
    this.clock = clock;
  }

  /**
   * All about a patient that was sent until now, and what tried its recordings again.
   *
   * @return the ids of what is restricted, those that were before too
   * @throws Refusal if the caller may not ask, or nobody is known by this hospital and number
   */
  public List<String> ofPatient(User caller, Patient patient) {
    Permission.ERASE.require(caller);
    List<String> found = inferences.ofPatient(patient.hospital(), patient.rgh(), clock.instant());
    if (found.isEmpty()) {
      throw Refusal.notFound("nothing is kept about a patient with this number in this hospital");
    }
    return restrict(caller, found);
  }

  /**
   * One inference, and what tried its recordings again.
   *
   * @throws Refusal if the caller may not ask, or this user has no such inference
   */
  public List<String> ofInference(User caller, String userId, String inferenceId) {
    Permission.ERASE.require(caller);
    inferences.requireOfUser(userId, inferenceId);
    return restrict(caller, List.of(inferenceId.toLowerCase(Locale.ROOT)));
  }

  private List<String> restrict(User caller, List<String> found) {
    Set<String> all = new LinkedHashSet<>(found);
    all.addAll(inferences.retriesOf(found));
    return all.stream()
        .filter(id -> restrictions.restrict(id, clock.instant(), caller.id()))
        .toList();
  }
}
