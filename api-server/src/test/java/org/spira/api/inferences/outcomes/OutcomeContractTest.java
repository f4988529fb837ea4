package org.spira.api.inferences.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.Samples;
import org.spira.common.RecordingPart;
import tools.jackson.databind.JsonNode;

/** Clinicians read what their hospitals asked, and say what the patients turned out to have. */
class OutcomeContractTest {

  private static final Api API = Api.running();
  private static final String NURSE = "62d59254b6f4ae2a1f4f4f71";
  private static final String CLINICIAN = "62d59254b6f4ae2a1f4f4f72";
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f73";
  private static final Hospital HERS = Hospital.named("Outcome Hospital");
  private static final Hospital ANOTHER = Hospital.named("Another Outcome Hospital");
  private static final String NURSES = "/v1/users/" + NURSE + "/inferences";
  private static final String CLINICIANS = "/v1/users/" + CLINICIAN + "/inferences";
  private static final String WORDS = "a word of the note";

  @BeforeAll
  static void hire() {
    API.bean(Hospitals.class).add(HERS);
    API.bean(Hospitals.class).add(ANOTHER);
    String hash = API.bean(PasswordHasher.class).hash("secret");
    Users users = API.bean(Users.class);
    users.add(new User(NURSE, "outcome-nurse", "o-n@spira.example", hash, Role.NURSE));
    users.add(clinician(CLINICIAN, "outcome-clinician", List.of(HERS.id()), hash));
    users.add(clinician(new ObjectId().toHexString(), "outcome-nowhere", List.of(), hash));
  }

  private static User clinician(String id, String name, List<String> hospitals, String hash) {
    return new User(id, name, name + "@o.example", hash, Role.CLINICIAN, hospitals, Standing.FRESH);
  }

  private static String accepted(Hospital hospital) {
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

  private static Answer give(String username, String path, String value, int version) {
    return API.post(
        username,
        path + "/outcomes",
        "{\"value\":\"%s\",\"date\":\"2026-02-28\",\"note\":\"%s\",\"version\":%d}"
            .formatted(value, WORDS, version));
  }

  @Test
  void isGivenAndCorrectedAndItsHistoryKept() {
    String id = accepted(HERS);
    String path = CLINICIANS + "/" + id;

    Answer none = API.get("outcome-clinician", path + "/outcomes");
    assertThat(none.json().get("version").intValue()).isZero();
    assertThat(none.json().get("current").isNull()).isTrue();

    assertThat(give("outcome-clinician", path, "confirmed", 0).status()).isEqualTo(200);
    Answer corrected = give("outcome-clinician", path, "excluded", 1);

    assertThat(corrected.json().get("version").intValue()).isEqualTo(2);
    assertThat(corrected.json().get("current").get("value").stringValue()).isEqualTo("excluded");
    assertThat(corrected.json().get("current").get("given_by").stringValue()).isEqualTo(CLINICIAN);
    assertThat(corrected.json().get("current").get("given_by_name").stringValue())
        .isEqualTo("outcome-clinician");
    assertThat(corrected.json().get("history").get(0).get("value").stringValue())
        .isEqualTo("confirmed");
    JsonNode read = API.get("outcome-nurse", NURSES + "/" + id + "/outcomes").json();
    assertThat(read.get("history")).isEqualTo(corrected.json().get("history"));
    assertThat(corrected.json().get("may_give").booleanValue()).isTrue();
    assertThat(read.get("may_give").booleanValue()).isFalse();
  }

  @Test
  void isNotOverwrittenByWhoHasNotSeenIt() {
    String id = accepted(HERS);
    String path = CLINICIANS + "/" + id;
    give("outcome-clinician", path, "confirmed", 0);

    Answer late = give("outcome-clinician", path, "excluded", 0);

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.detail()).startsWith("the outcome was changed meanwhile");
    assertThat(API.get("outcome-clinician", path + "/outcomes").json().get("version").intValue())
        .isEqualTo(1);
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
  void listsShowAndRestrictToOutcomes() {
    String id = accepted(HERS);
    accepted(ANOTHER);
    give("outcome-clinician", CLINICIANS + "/" + id, "unknown", 0);

    Answer page =
        API.get(
            "outcome-clinician", CLINICIANS + "?outcome=unknown&include=outcome,result&limit=1");

    assertThat(page.json().get("inferences")).hasSize(1);
    assertThat(page.json().get("outcomes").get(0).get("inference_id").stringValue()).isEqualTo(id);
    assertThat(page.json().get("outcomes").get(0).get("outcome").get("value").stringValue())
        .isEqualTo("unknown");
    assertThat(page.json().get("results")).hasSize(1);
    assertThat(API.get("outcome-clinician", CLINICIANS + "?outcome=excluded").response().body())
        .doesNotContain(id);
    assertThat(API.get("outcome-clinician", CLINICIANS).response().body())
        .contains(id)
        .doesNotContain(ANOTHER.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"value\":\"cured\",\"date\":\"2026-01-01\",\"version\":0} | value",
        "{\"date\":\"2026-01-01\",\"version\":0} | value",
        "{\"value\":\"unknown\",\"version\":0} | date",
        "{\"value\":\"unknown\",\"date\":\"2026-02-30\",\"version\":0} | date",
        "{\"value\":\"unknown\",\"date\":\"9999-01-01\",\"version\":0} | date",
        "{\"value\":\"unknown\",\"date\":\"2026-01-01\"} | version",
        "{\"value\":\"unknown\",\"date\":\"2026-01-01\",\"version\":\"0\"} | version",
        "{\"value\":\"unknown\",\"date\":\"2026-01-01\",\"version\":-1} | version",
        "{\"value\":\"unknown\",\"date\":\"2026-01-01\",\"version\":0,\"notes\":\"\"} | notes"
      })
  void saysWhatIsWrong(String json, String member) {
    String path = CLINICIANS + "/" + accepted(HERS);

    Answer answer = API.post("outcome-clinician", path + "/outcomes", json);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("body." + member);
    assertThat(API.get("outcome-clinician", path + "/outcomes").json().get("version").intValue())
        .isZero();
  }

  @Test
  void refusesALongNoteAndTakesTheLongest() {
    String path = CLINICIANS + "/" + accepted(HERS) + "/outcomes";
    String json = "{\"value\":\"unknown\",\"date\":\"2026-01-01\",\"version\":0,\"note\":\"%s\"}";

    Answer tooLong = API.post("outcome-clinician", path, json.formatted("é".repeat(1001)));
    assertThat(tooLong.complaintAbout()).isEqualTo("body.note");
    assertThat(API.post("outcome-clinician", path, json.formatted("é".repeat(1000))).status())
        .isEqualTo(200);
  }

  @Test
  void isErasedWithItsInference() {
    String id = accepted(HERS);
    give("outcome-clinician", CLINICIANS + "/" + id, "confirmed", 0);

    API.send(API.as("admin", NURSES + "/" + id + "?reason=patient_request").DELETE());

    assertThat(API.get("outcome-clinician", CLINICIANS + "/" + id + "/outcomes").status())
        .isEqualTo(404);
    assertThat(give("outcome-clinician", CLINICIANS + "/" + id, "confirmed", 1).status())
        .isEqualTo(404);
  }

  @Test
  void standsInTheTrailWithoutWhatItSays() {
    String id = accepted(HERS);
    give("outcome-clinician", CLINICIANS + "/" + id, "confirmed", 0);

    String trail = API.get("admin", "/v1/audit/entries?record=" + id).response().body();

    assertThat(trail).contains("outcome.give", CLINICIAN).doesNotContain(WORDS, "confirmed");
  }
}
