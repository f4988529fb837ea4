package org.spira.api.hospitals;

import java.util.List;

/** The JSON of a hospital. */
record HospitalBody(String id, String name) {

  static HospitalBody of(Hospital hospital) {
    return new HospitalBody(hospital.id(), hospital.name());
  }

  record HospitalList(List<HospitalBody> hospitals) {}
}
