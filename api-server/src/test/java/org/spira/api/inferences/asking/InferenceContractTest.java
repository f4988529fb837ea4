package org.spira.api.inferences.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inferences.WireMembers;
import org.spira.api.inmemory.InMemoryAudioStore;

class InferenceContractTest extends InferenceCalls {

  @ParameterizedTest
  @ValueSource(strings = {"", "/"})
  void acceptsAndShowsEveryMember(String slash) {
    Answer accepted = API.post("ana", PATH + slash, form().field("age", "41"));
    assertThat(accepted.status()).isEqualTo(200);
    String id = accepted.json().get("inference_id").stringValue();

    Answer shown = API.get("ana", PATH + "/" + id + slash);

    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.json().propertyNames()).containsAll(WireMembers.all());
    assertShowsWhatWasAccepted(shown);
  }

  private static void assertShowsWhatWasAccepted(Answer shown) {
    assertThat(shown.json().get("status").stringValue()).isEqualTo("processing");
    assertThat(shown.json().get("age").intValue()).isEqualTo(41);
    assertThat(shown.json().get("cid").isNull()).isTrue();
    assertThat(shown.json().get("created_in").stringValue())
        .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{6}");
  }

  @Test
  void takesUndefinedAndNullAndEmptyForAbsent() {
    Form absent = form().field("cid", "undefined").field("bpm", "null").field("spo2", "");
    String id = accept(absent.field("age", "undefined").file("frase", new byte[0]));

    for (String member : List.of("cid", "bpm", "spo2", "age")) {
      assertThat(inference(id).get(member).isNull()).as(member).isTrue();
    }
    assertThat(API.bean(InMemoryAudioStore.class).objects().get(id + "/frase.wav")).isEmpty();
  }

  @Test
  void takesARecordingThatIsTheTextUndefinedForAbsent() {
    accept(form().field("frase", "undefined"));
    Answer answer =
        API.post("ana", PATH, form().without("parlenda").field("parlenda", "undefined"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("body.parlenda");
  }

  @Test
  void ignoresWhatTheClientMayNotSay() {
    Form told = form().field("id", "000000000000000000000000").field("user_id", Api.ADMIN_ID);
    String id = accept(told.field("status", "completed").field("created_in", "yesterday"));

    assertThat(inference(id).get("user_id").stringValue()).isEqualTo(Api.USER_ID);
    assertThat(inference(id).get("status").stringValue()).isEqualTo("processing");
    assertThat(inference(id).get("created_in").stringValue()).isNotEqualTo("yesterday");
  }

  @Test
  void refusesOtherUsers() {
    String id = accept(form());

    for (String path : List.of(PATH, PATH + "/" + id, PATH + "/" + id + "/result")) {
      Answer answer = API.get("admin", path);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.detail()).isEqualTo("Forbidden operation");
    }
    assertThat(API.post("admin", PATH, form()).status()).isEqualTo(403);
  }

  @Test
  void listsOldestFirst() {
    String first = accept(form());
    String second = accept(form());

    Answer answer = API.get("ana", PATH + "/");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("inferences").valueStream().map(one -> one.get("id").asString()))
        .containsSubsequence(first, second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/result"})
  void tellsUnknownInferencesFromWrongIds(String what) {
    Answer unknown = API.get("ana", PATH + "/000000000000000000000000" + what);
    Answer wrong = API.get("ana", PATH + "/xyz" + what);

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.detail()).isEqualTo("inference not found");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.detail()).isEqualTo("inference id is not valid");
  }
}
