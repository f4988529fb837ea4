package org.spira.api.application;

import java.util.List;
import org.spira.api.application.port.Hospitals;
import org.spira.api.domain.Hospital;

/** Tells which hospitals a form can name. */
public final class ListHospitals {

  private final Hospitals hospitals;

  /** On this port. */
  public ListHospitals(Hospitals hospitals) {
    this.hospitals = hospitals;
  }

  /** All of them, by name. */
  public List<Hospital> list() {
    return hospitals.all();
  }
}
