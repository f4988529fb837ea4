package org.spira.api.inferences.application.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spira.api.accounts.User;
import org.spira.api.hospitals.Hospital;
import org.spira.api.hospitals.ListHospitals;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.shared.Refusal;

/** Tells which inferences somebody may read, by their role. */
public final class FindReach {

  private final ListHospitals hospitals;

  /** Forms name hospitals, accounts their ids. */
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
      case CLINICIAN -> Reach.of(caller.id(), named(caller.hospitals()));
      case RESEARCHER, AUDITOR -> throw Refusal.forbidden();
    };
  }

  private Set<String> named(List<String> ids) {
    return ids.isEmpty()
        ? Set.of()
        : hospitals.listAll().stream()
            .filter(hospital -> ids.contains(hospital.id()))
            .map(Hospital::name)
            .collect(Collectors.toUnmodifiableSet());
  }
}
