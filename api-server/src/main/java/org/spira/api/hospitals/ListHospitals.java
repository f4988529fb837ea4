package org.spira.api.hospitals;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.spira.api.hospitals.port.Hospitals;

/** Tells which hospitals a form can name. */
public final class ListHospitals {

  private final Hospitals hospitals;

  /** On this port. */
  public ListHospitals(Hospitals hospitals) {
    this.hospitals = hospitals;
  }

  /** Those that are not retired, by name. */
  public List<Hospital> list() {
    return hospitals.all().stream().filter(hospital -> !hospital.retired()).toList();
  }

  /** What the hospitals of these ids are called, and were: what was recorded there says one. */
  public Set<String> namesOf(Collection<String> ids) {
    return ids.isEmpty() ? Set.of() : names(hospital -> ids.contains(hospital.id()));
  }

  /** This name, and what the hospital that has it is called besides, and was. */
  public Set<String> namesBeside(String name) {
    Set<String> names = names(hospital -> hospital.isOrWas(name));
    return names.isEmpty() ? Set.of(name) : names;
  }

  /** Of retired ones too: what was recorded there is still there. */
  private Set<String> names(Predicate<Hospital> wanted) {
    return hospitals.all().stream()
        .filter(wanted)
        .flatMap(hospital -> hospital.names().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
