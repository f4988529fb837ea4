package org.spira.api.models;

import org.spira.api.Api;
import org.spira.api.hospitals.Hospital;
import org.spira.api.inmemory.InMemoryHospitals;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.shared.AlreadyTakenException;

/** Models that are registered already, and who asks for them. */
abstract class ModelCalls {

  static final Api API = Api.running();
  static final String ID = "62d59254b6f4ae2a1f4f4f11";

  ModelCalls() {
    try {
      API.bean(InMemoryModels.class).add(new Model(ID, "known", "known-topic"));
      API.bean(InMemoryHospitals.class).add(Hospital.named("HC"));
    } catch (AlreadyTakenException expected) {
      // each test of this class finds what the first one added
    }
  }
}
