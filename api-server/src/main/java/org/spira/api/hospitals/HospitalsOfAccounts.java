package org.spira.api.hospitals;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.spira.api.accounts.KnownHospitals;
import org.spira.api.hospitals.port.Hospitals;

/** Hospitals that somebody can be assigned to. */
final class HospitalsOfAccounts implements KnownHospitals {

  private final Hospitals hospitals;

  HospitalsOfAccounts(Hospitals hospitals) {
    this.hospitals = hospitals;
  }

  @Override
  public List<String> idsOf(Collection<String> namesOrIds) {
    if (namesOrIds.isEmpty()) {
      return List.of();
    }
    Set<String> wanted = Set.copyOf(namesOrIds);
    return hospitals.all().stream()
        .filter(each -> wanted.contains(each.name()) || wanted.contains(each.id()))
        .map(Hospital::id)
        .sorted()
        .toList();
  }

  @Override
  public Collection<String> ids() {
    return hospitals.all().stream().map(Hospital::id).toList();
  }
}
