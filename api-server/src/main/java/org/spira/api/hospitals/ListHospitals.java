package org.spira.api.hospitals;

import java.util.List;
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

  /** Those that are retired too, by name: what was recorded there is still there. */
  public List<Hospital> listAll() {
    return hospitals.all();
  }
}
