package org.spira.api.privacy.marked;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;

/**
 * What is said of a patient goes through every call that takes it, rightly and wrongly, and is then
 * looked for wherever it must not be.
 */
class MarkedDataTest {

  private static final Api API = Api.running();
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f55";
  private static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";
  private static final List<String> MEMBERS =
      List.of(
          "rgh",
          "mask_type",
          "gender",
          "covid_status",
          "local",
          "cid",
          "bpm",
          "respiratory_frequency",
          "respiratory_insufficiency_status",
          "location",
          "last_positive_diagnose_date",
          "hospitalized",
          "hospitalization_start",
          "hospitalization_end",
          "spo2");

  private final String mark = "marked-" + UUID.randomUUID();
  private final HeardLogs logs = new HeardLogs();
  private final List<Answer> answers = new ArrayList<>();

  MarkedDataTest() {
    API.addOnce(new Model(MODEL, "marked", "marked-topic"));
  }

  @AfterEach
  void hearNoMore() {
    API.bean(InMemoryAudioStore.class).setAway(false);
    logs.close();
  }

  private Form form() {
    byte[] tone = Samples.tone(440);
    Form form = new Form().field("model_id", MODEL);
    MEMBERS.forEach(name -> form.field(name, mark));
    form.field("consent_agreed", "TRUE").field("consent_version", "v1");
    form.field("consent_read_by", mark);
    return form.file("aceite", tone).file("sustentada", tone).file("parlenda", tone);
  }

  private Answer heard(Answer answer) {
    answers.add(answer);
    return answer;
  }

  private void post(String username, String path, String json) {
    heard(API.post(username, path, json));
  }

  private void correct(String id, String json) {
    heard(API.patch("ana", PATH + "/" + id, json));
  }

  private String patient(String more) {
    return "{\"hospital\": \"%1$s\", \"rgh\": \"%1$s\"%2$s}".formatted(mark, more);
  }

  /** All that can be asked for rightly. */
  private void askRightly(String id) {
    for (String path : List.of("", "/result", "/recordings/aceite", "/corrections", "/retry")) {
      heard(API.get("ana", PATH + "/" + id + path));
    }
    heard(API.get("ana", PATH + "?q=" + mark + "&hospital=" + mark));
    correct(id, "{\"cid\": \"" + mark + "-corrected\"}");
    post("admin", "/v1/exports", patient(""));
    heard(API.get("admin", PATH + "/" + id + "/export"));
    post("admin", "/v1/withdrawals", patient(", \"effect\": \"restrict\""));
    post("admin", "/v1/erasures", patient(", \"reason\": \"patient_request\""));
    heard(API.get("admin", "/v1/erasures"));
    heard(API.get("admin", "/v1/audit/entries"));
  }

  /** The same with what is wrong, missing or not allowed; names of parts are no patient's. */
  private void askWrongly(String id) {
    heard(API.post("ana", PATH, form().field("age", mark)));
    heard(API.post("ana", PATH, form().field("consent_agreed", mark)));
    heard(API.post("ana", PATH, form().field("consent_version", mark.repeat(9))));
    heard(API.post("ana", PATH, form().field("model_id", mark)));
    heard(API.post("ana", PATH, form().field("rgh", mark.repeat(999))));
    correct(id, "{\"age\": \"" + mark + "\"}");
    correct(id, "{\"" + mark + "\": \"1\"}");
    post("ana", "/v1/exports", patient(""));
    for (String path : List.of("/v1/exports", "/v1/withdrawals", "/v1/erasures")) {
      post("admin", path, "{\"hospital\": \"" + mark + "\"}");
      post("admin", path, "{\"rgh\": \"" + mark);
      post("admin", path, patient(", \"effect\": \"" + mark + "\", \"reason\": \"" + mark + "\""));
    }
    post("admin", "/v1/exports", patient("").replace(mark + "\"}", mark + " too\"}"));
    heard(API.get("ana", PATH + "/" + mark));
  }

  @Test
  void isInNoLogNoMetricNoErrorNoKeyAndNotInTheTrail() {
    String id = heard(API.post("ana", PATH, form())).json().get("inference_id").stringValue();

    askWrongly(id);
    API.bean(InMemoryAudioStore.class).setAway(true);
    heard(API.post("ana", PATH, form()));
    post("admin", "/v1/exports", patient(""));
    API.bean(InMemoryAudioStore.class).setAway(false);
    askRightly(id);

    assertThat(answers).hasSizeGreaterThan(30);
    assertThat(answers).extracting(Answer::status).contains(200, 202, 403, 404, 422, 503);
    assertThat(answers)
        .filteredOn(answer -> answer.status() >= 400)
        .extracting(answer -> answer.response().body())
        .noneMatch(this::isMarked);
    assertThat(logs.lines()).anyMatch(line -> line.contains(id)).noneMatch(this::isMarked);
    assertThat(API.bean(MeterRegistry.class).getMeters())
        .isNotEmpty()
        .extracting(Meter::getId)
        .extracting(Meter.Id::toString)
        .noneMatch(this::isMarked);
    assertThat(API.bean(InMemoryAudioStore.class).objects().keySet()).noneMatch(this::isMarked);
    assertThat(API.bean(InMemorySegments.class).all().toString()).doesNotContain(mark);
  }

  private boolean isMarked(String text) {
    return text.contains(mark);
  }
}
