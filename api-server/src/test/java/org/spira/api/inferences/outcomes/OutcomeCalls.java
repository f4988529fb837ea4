package org.spira.api.inferences.outcomes;

import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Users;
import org.spira.api.hospitals.Hospital;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;

/** A nurse, a clinician of one hospital, and what was asked there. */
abstract class OutcomeCalls {

  static final Api API = Api.running();
  static final String NURSE = "62d59254b6f4ae2a1f4f4f71";
  static final String CLINICIAN = "62d59254b6f4ae2a1f4f4f72";
  static final String MODEL = "62d59254b6f4ae2a1f4f4f73";
  static final Hospital HERS = Hospital.named("Outcome Hospital");
  static final Hospital ANOTHER = Hospital.named("Another Outcome Hospital");
  static final String NURSES = "/v1/users/" + NURSE + "/inferences";
  static final String CLINICIANS = "/v1/users/" + CLINICIAN + "/inferences";
  static final String WORDS = "a word of the note";

  static {
    // once, however many classes ask as them
    hire();
  }

  private static void hire() {
    API.bean(Hospitals.class).add(HERS);
    API.bean(Hospitals.class).add(ANOTHER);
    API.add(NURSE, "outcome-nurse", Role.NURSE);
    String hash = API.bean(PasswordHasher.class).hash("secret");
    Users users = API.bean(Users.class);
    users.add(clinician(CLINICIAN, "outcome-clinician", List.of(HERS.id()), hash));
    users.add(clinician(new ObjectId().toHexString(), "outcome-nowhere", List.of(), hash));
  }

  static User clinician(String id, String name, List<String> hospitals, String hash) {
    return new User(id, name, name + "@o.example", hash, Role.CLINICIAN, hospitals, Standing.FRESH);
  }

  static String accepted(Hospital hospital) {
    String id = new ObjectId().toHexString();
    API.bean(Inferences.class)
        .add(
            Inference.accepted(id, NURSE, MODEL, "2026-03-01 10:00:00.0", at(hospital.name())),
            Dispatch.first(Instant.EPOCH));
    API.bean(Results.class).settle(new Result(id, id, List.of(0.9), "positive", "1", null, null));
    return id;
  }

  private static PatientForm at(String hospital) {
    return new PatientForm(
        "5", "None", "F", "no", hospital, 30, null, null, null, null, null, null, null, null, null,
        null);
  }

  static Answer give(String username, String path, String value, int version) {
    return API.post(
        username,
        path + "/outcomes",
        "{\"value\":\"%s\",\"date\":\"2026-02-28\",\"note\":\"%s\",\"version\":%d}"
            .formatted(value, WORDS, version));
  }
}
