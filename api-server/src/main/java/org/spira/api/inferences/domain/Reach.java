package org.spira.api.inferences.domain;

import java.util.Optional;
import java.util.Set;

/**
 * Which inferences somebody may read.
 *
 * @param userId who reads
 * @param hospitals the names of the hospitals whose inferences those are, whoever asked for them;
 *     absent for who reads what they asked themselves
 */
public record Reach(String userId, Optional<Set<String>> hospitals) {

  /** Copies the names. */
  public Reach {
    hospitals = hospitals.map(Set::copyOf);
  }

  /** What this user asked. */
  public static Reach own(String userId) {
    return new Reach(userId, Optional.empty());
  }

  /** What was asked at these hospitals. */
  public static Reach of(String userId, Set<String> hospitals) {
    return new Reach(userId, Optional.of(hospitals));
  }

  /** Whether it is what the user asked, and nothing of others. */
  public boolean isOwn() {
    return hospitals.isEmpty();
  }

  /**
   * Whether this inference is within. One that names no user is within nobody's reach: its patient
   * withdrew their consent.
   */
  public boolean includes(Inference inference) {
    String asker = inference.userId();
    String local = inference.form().local();
    return asker != null
        && hospitals
            .map(names -> local != null && names.contains(local))
            .orElseGet(() -> userId.equalsIgnoreCase(asker));
  }
}
