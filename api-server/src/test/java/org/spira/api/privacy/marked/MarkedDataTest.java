package org.spira.api.privacy.marked;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.api.Api.Answer;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.inmemory.InMemoryAudioStore;

/**
 * What is said of a patient goes through every call that takes it, rightly and wrongly, and is then
 * looked for wherever it must not be.
 */
class MarkedDataTest extends MarkedPatient {

  private final HeardLogs logs = new HeardLogs();

  @AfterEach
  void hearNoMore() {
    API.bean(InMemoryAudioStore.class).setAway(false);
    logs.close();
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
