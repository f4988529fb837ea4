package org.spira.api.inferences.application.reading;

import java.util.Set;
import org.spira.api.accounts.User;
import org.spira.api.hospitals.ListHospitals;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.shared.Refusal;

/** Tells which inferences somebody may read, by their role. */
public final class FindReach {

  private final ListHospitals hospitals;

  /** Forms name hospitals as they were called then, accounts their ids. */
  public FindReach(ListHospitals hospitals) {
    this.hospitals = hospitals;
  }

  /**
   * What this user may read: clinicians what their hospitals asked, whoever asks models what they
   * asked themselves.
   *
   * @throws Refusal if the role reads no inferences
   */
  public Reach of(User caller) {
    return switch (caller.role()) {
      case NURSE, ADMIN -> Reach.own(caller.id());
      case CLINICIAN -> Reach.of(caller.id(), hospitals.namesOf(caller.hospitals()));
      case RESEARCHER, AUDITOR -> throw Refusal.forbidden();
    };
  }

  /** What the hospital of this name is called besides, and was: forms name one of them. */
  public Set<String> namesBeside(String hospital) {
    return hospitals.namesBeside(hospital);
  }
}
