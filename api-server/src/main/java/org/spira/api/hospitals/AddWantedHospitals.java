package org.spira.api.hospitals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.shared.AlreadyTakenException;

/**
 * Adds the hospitals that the configuration asks for. Replicas may do it at the same time: a
 * hospital's id follows from its name, so one of them adds each. One that was renamed is there.
 */
final class AddWantedHospitals {

  private static final Logger LOG = LoggerFactory.getLogger(AddWantedHospitals.class);

  private final Hospitals hospitals;

  AddWantedHospitals(Hospitals hospitals) {
    this.hospitals = hospitals;
  }

  void add(List<String> wanted) {
    Set<String> known =
        hospitals.all().stream().flatMap(each -> each.names().stream()).collect(Collectors.toSet());
    wanted.stream().filter(known::add).forEach(this::add);
  }

  private void add(String name) {
    try {
      hospitals.add(Hospital.named(name));
      LOG.info("Added the hospital {}", name);
    } catch (AlreadyTakenException e) {
      LOG.info("The hospital {} was added by another replica", name);
    }
  }
}
