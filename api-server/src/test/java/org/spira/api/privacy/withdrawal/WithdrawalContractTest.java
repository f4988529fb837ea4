package org.spira.api.privacy.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.accounts.port.Users;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.domain.Entry;
import org.spira.api.hospitals.Hospital;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;
import org.spira.api.shared.AlreadyTakenException;

class WithdrawalContractTest {

  private static final Api API = Api.running();
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f54";
  private static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";

  private final String rgh = UUID.randomUUID().toString();

  WithdrawalContractTest() {
    try {
      API.bean(InMemoryModels.class).add(new Model(MODEL, "withdrawn", "withdrawn-topic"));
    } catch (AlreadyTakenException expected) {
      // each test of this class finds what the first one added
    }
  }

  private String accept() {
    byte[] tone = Samples.tone(440);
    Form form = new Form().field("model_id", MODEL).field("rgh", rgh).field("local", "ward");
    form.field("mask_type", "None").field("gender", "F").field("covid_status", "no");
    form.file("aceite", tone).file("sustentada", tone).file("parlenda", tone);
    return API.post("ana", PATH, form).json().get("inference_id").stringValue();
  }

  private Answer withdraw(String effect) {
    return API.post(
        "admin",
        "/v1/withdrawals",
        "{\"hospital\": \"WARD\", \"rgh\": \"%s\", \"effect\": \"%s\"}".formatted(rgh, effect));
  }

  @Test
  void whatIsRestrictedIsToldToNobodyAndStillHandedOver() {
    String first = accept();
    String second = accept();

    Answer answer = withdraw("restrict");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("inference_ids").valueStream().map(each -> each.stringValue()))
        .containsExactly(first, second);
    assertThat(answer.response().body()).doesNotContain(rgh);
    for (String path : new String[] {"", "/result", "/recordings/aceite", "/corrections"}) {
      assertThat(API.get("ana", PATH + "/" + first + path).detail())
          .as(path)
          .isEqualTo("inference not found");
    }
    assertThat(API.get("ana", PATH).response().body()).doesNotContain(first);
    assertThat(withdraw("restrict").json().get("inference_ids")).hasSize(2);
    assertThat(
            API.post("admin", "/v1/exports", "{\"hospital\":\"ward\",\"rgh\":\"" + rgh + "\"}")
                .status())
        .isEqualTo(200);
    InMemorySegments segments = API.bean(InMemorySegments.class);
    assertThat(segments.entries().stream().map(Entry::action)).contains("consent.withdraw");
    assertThat(segments.all().toString()).doesNotContain(rgh);
  }

  @Test
  void oneInferenceIsRestricted() {
    String one = accept();
    String other = accept();

    Answer answer =
        API.post("admin", PATH + "/" + one + "/withdrawal", "{\"effect\": \"restrict\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(API.get("ana", PATH + "/" + one).status()).isEqualTo(404);
    assertThat(API.get("ana", PATH + "/" + other).status()).isEqualTo(200);
  }

  @Test
  void whatIsRestrictedIsToldToNoClinicianOfTheHospital() {
    String id = accept();
    String mine = "/v1/users/" + clinicianOf("ward") + "/inferences";
    assertThat(API.get("withdrawal-clinician", mine).response().body()).contains(id);

    withdraw("restrict");

    for (String path : new String[] {"", "/result", "/recordings/aceite", "/outcomes"}) {
      assertThat(API.get("withdrawal-clinician", mine + "/" + id + path).status())
          .as(path)
          .isEqualTo(404);
    }
    for (String list : new String[] {"", "?limit=50&include=result,outcome"}) {
      assertThat(API.get("withdrawal-clinician", mine + list).response().body())
          .as(list)
          .doesNotContain(id);
    }
  }

  private static String clinicianOf(String ward) {
    Hospital hospital = Hospital.named(ward);
    API.bean(Hospitals.class).add(hospital);
    String id = new ObjectId().toHexString();
    String hash = API.bean(PasswordHasher.class).hash("secret");
    List<String> hospitals = List.of(hospital.id());
    User clinician =
        new User(
            id,
            "withdrawal-clinician",
            "w@spira.example",
            hash,
            Role.CLINICIAN,
            hospitals,
            Standing.FRESH);
    API.bean(Users.class).add(clinician);
    return id;
  }

  @Test
  void erasesWhereThatIsWanted() {
    String id = accept();

    Answer answer = withdraw("erase");

    assertThat(answer.status()).isEqualTo(202);
    String erasure = "/v1/erasures/" + answer.json().get("erasure_id").stringValue();
    Awaitility.await()
        .until(() -> API.get("admin", erasure).json().get("status").stringValue().equals("done"));
    assertThat(API.get("admin", erasure).json().get("reason").stringValue())
        .isEqualTo("consent_withdrawn");
    assertThat(API.get("ana", PATH + "/" + id).status()).isEqualTo(404);
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(withdraw("restrict").detail()).startsWith("nothing is kept about a patient");
    assertThat(withdraw("forget").complaintAbout()).isEqualTo("body.effect");
    assertThat(API.post("admin", "/v1/withdrawals", "{}").complaints()).hasSize(3);
    assertThat(API.post("ana", "/v1/withdrawals", "{}").detail()).isEqualTo("Forbidden operation");
  }
}
