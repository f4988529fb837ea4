package org.spira.api.inferences.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;

/** Requests that are refused, each with what is wrong. */
class InferenceRefusalsContractTest {

  private static final Api API = Api.running();
  private static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";

  InferenceRefusalsContractTest() {
    AskedModel.add(API);
  }

  private static Form form() {
    return AskedModel.form();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model_id",
        "rgh",
        "mask_type",
        "gender",
        "covid_status",
        "local",
        "aceite",
        "sustentada",
        "parlenda"
      })
  void namesWhatIsMissing(String member) {
    Answer answer = API.post("ana", PATH, form().without(member));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("body." + member);
  }

  @ParameterizedTest
  @CsvSource({"age,forty", "age,4.5", "age,99999999999"})
  void namesWhatIsNoNumber(String member, String value) {
    Answer answer = API.post("ana", PATH, form().field(member, value));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("body.age");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aceite", "sustentada", "parlenda", "frase"})
  void namesThePartThatIsNoRecording(String part) {
    byte[] noise = "no recording at all".getBytes(StandardCharsets.UTF_8);
    Answer answer = API.post("ana", PATH, form().without(part).file(part, noise));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("body." + part);
    assertThat(answer.response().body()).doesNotContain("no recording at all");
  }

  @Test
  void tellsUnknownModelsFromWrongIds() {
    Answer wrong = API.post("ana", PATH, form().field("model_id", "xyz"));
    Answer unknown = API.post("ana", PATH, form().field("model_id", "000000000000000000000000"));

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.detail()).isEqualTo("model id is not valid");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.detail()).isEqualTo("model not found");
  }

  @Test
  void refusesWhatIsTooLarge() {
    Answer part = API.post("ana", PATH, form().file("frase", new byte[300_000]));
    Answer whole = API.post("ana", PATH, form().file("frase", new byte[2_000_000]));

    assertThat(part.status()).isEqualTo(413);
    assertThat(whole.status()).isEqualTo(413);
  }

  @Test
  void refusesWhatIsNoForm() {
    Answer json = API.post("ana", PATH, "{}");
    Answer noBoundary = postAs("multipart/form-data", "x");
    String begun = "--" + Api.BOUNDARY + "\r\nContent-Disp";
    Answer cut = postAs("multipart/form-data; boundary=" + Api.BOUNDARY, begun);

    assertThat(json.status()).isEqualTo(415);
    assertThat(noBoundary.status()).isEqualTo(422);
    assertThat(cut.status()).isEqualTo(422);
  }

  private static Answer postAs(String contentType, String body) {
    return API.send(
        API.as("ana", PATH)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }
}
