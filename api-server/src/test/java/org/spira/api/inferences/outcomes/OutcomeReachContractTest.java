package org.spira.api.inferences.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Users;
import org.spira.api.hospitals.Hospital;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.Samples;
import org.spira.common.RecordingPart;

/** Who reads and gives the outcomes of what. */
class OutcomeReachContractTest extends OutcomeCalls {

  @ParameterizedTest
  @ValueSource(strings = {"", "/result", "/recordings/aceite", "/outcomes"})
  void cliniciansReadWhatTheirHospitalsAskedAndNothingElse(String what) {
    String hers = accepted(HERS);
    String others = accepted(ANOTHER);
    for (String id : List.of(hers, others)) {
      API.bean(InMemoryAudioStore.class)
          .put(id, RecordingPart.ACEITE, Samples.source(Samples.tone(440)));
    }

    assertThat(API.get("outcome-clinician", CLINICIANS + "/" + hers + what).status())
        .isEqualTo(200);
    Answer refused = API.get("outcome-clinician", CLINICIANS + "/" + others + what);
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.detail()).isEqualTo("inference not found");
    assertThat(API.get("outcome-clinician", NURSES + "/" + hers + what).status()).isEqualTo(403);
    assertThat(give("outcome-clinician", CLINICIANS + "/" + others, "confirmed", 0).status())
        .isEqualTo(404);
  }

  @Test
  void cliniciansWithoutHospitalsSeeNothing() {
    String hers = accepted(HERS);
    String self = API.bean(Users.class).withUsername("outcome-nowhere").orElseThrow().id();
    String path = "/v1/users/" + self + "/inferences";

    assertThat(API.get("outcome-nowhere", path).json().get("inferences")).isEmpty();
    assertThat(API.get("outcome-nowhere", path + "/" + hers).status()).isEqualTo(404);
  }

  @Test
  void nursesDoNotGiveOutcomes() {
    String id = accepted(HERS);

    Answer refused = give("outcome-nurse", NURSES + "/" + id, "confirmed", 0);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.detail()).isEqualTo("Forbidden operation");
  }

  @Test
  void cliniciansReadWhatTheirHospitalAskedUnderAnotherName() {
    Hospital before = Hospital.named("Hospital before");
    Hospitals hospitals = API.bean(Hospitals.class);
    hospitals.add(before);
    String hash = API.bean(PasswordHasher.class).hash("secret");
    String id = new ObjectId().toHexString();
    API.bean(Users.class).add(clinician(id, "outcome-renamed", List.of(before.id()), hash));
    String inference = accepted(before);
    String list = "/v1/users/" + id + "/inferences?hospital=Hospital%20after";

    hospitals.change(
        new Hospital(before.id(), "Hospital after", List.of("Hospital before"), false));

    assertThat(API.get("outcome-renamed", list).json().get("inferences")).hasSize(1);
    assertThat(API.get("outcome-renamed", "/v1/users/" + id + "/inferences/" + inference).status())
        .isEqualTo(200);
  }
}
