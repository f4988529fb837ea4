package org.spira.api.inferences.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;
import tools.jackson.databind.JsonNode;

class ConsentContractTest {

  private static final Api API = Api.running();
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f53";
  private static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences/";

  ConsentContractTest() {
    API.addOnce(new Model(MODEL, "agreed", "agreed-topic"));
  }

  private static Form form() {
    byte[] tone = Samples.tone(440);
    Form form = new Form().field("model_id", MODEL).field("local", "ward");
    form.field("rgh", UUID.randomUUID().toString());
    form.field("mask_type", "None").field("gender", "F").field("covid_status", "no");
    return form.file("aceite", tone).file("sustentada", tone).file("parlenda", tone);
  }

  private static JsonNode accepted(Form form) {
    String id = API.post("ana", PATH, form).json().get("inference_id").stringValue();
    return API.get("ana", PATH + id).json();
  }

  @Test
  void isKeptWithTheTextThatWasRead() {
    Form form = form().field("consent_agreed", "TRUE").field("consent_version", "2026-1");

    JsonNode consent = accepted(form.field("consent_read_by", "Bia")).get("consent");

    assertThat(consent.get("version").stringValue()).isEqualTo("2026-1");
    assertThat(consent.get("read_by").stringValue()).isEqualTo("Bia");
  }

  @Test
  void isNotAskedOfClientsThatDoNotKnowOfIt() {
    assertThat(accepted(form()).get("consent").isNull()).isTrue();
    assertThat(accepted(form().field("consent_agreed", "undefined")).get("consent").isNull())
        .isTrue();
  }

  @Test
  void whoDoesNotAgreeIsNotSentToAModel() {
    int before = API.bean(InMemoryInferences.class).size();
    int recordings = API.bean(InMemoryAudioStore.class).objects().size();

    Answer answer =
        API.post(
            "ana", PATH, form().field("consent_agreed", "FALSE").field("consent_version", "1"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaints())
        .containsExactly(
            "consent_agreed: the patient did not agree: nothing was stored, and nothing is sent to"
                + " a model");
    assertThat(API.bean(InMemoryInferences.class).size()).isEqualTo(before);
    assertThat(API.bean(InMemoryAudioStore.class).objects()).hasSize(recordings);
  }

  @ParameterizedTest
  @CsvSource({
    "consent_agreed, yes, consent_agreed",
    "consent_agreed, TRUE, consent_version",
    "consent_version, 2026-1, consent_agreed",
    "consent_read_by, Bia, consent_agreed",
    "Consent_Agreed, FALSE, Consent_Agreed"
  })
  void isWholeOrRefused(String name, String value, String about) {
    Answer answer = API.post("ana", PATH, form().field(name, value));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("body." + about);
  }

  @Test
  void namesNoVersionThatIsAText() {
    Form form = form().field("consent_agreed", "TRUE").field("consent_version", "x".repeat(65));

    assertThat(API.post("ana", PATH, form).complaintAbout()).isEqualTo("body.consent_version");
  }
}
