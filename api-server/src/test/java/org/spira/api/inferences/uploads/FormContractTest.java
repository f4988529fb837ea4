package org.spira.api.inferences.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.api.inferences.uploads.SentForms.ascii;
import static org.spira.api.inferences.uploads.Uploads.VOICE;
import static org.spira.api.inferences.uploads.Uploads.accept;
import static org.spira.api.inferences.uploads.Uploads.form;
import static org.spira.api.inferences.uploads.Uploads.refuse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api.Form;

/** How a form may be sent, and what is said when it is sent otherwise. */
class FormContractTest {

  private static final String KNOWN = " Recordings are named aceite, sustentada, parlenda, frase";

  @ParameterizedTest
  @ValueSource(strings = {"Frase", "frase[]", "' frase'", "FRASE", "fraze", "phrase", "frase.wav"})
  void namesThePartThatWasMeant(String name) {
    String sent = name.replace("'", "");

    assertThat(refuse(form().file(sent, VOICE)).complaints())
        .containsExactly(
            sent + ": there is no such part in this form; did you mean \"frase\"?" + KNOWN);
  }

  @Test
  void saysWhichRecordingsThereAre() {
    assertThat(refuse(form().file("cough", VOICE)).complaints())
        .containsExactly("cough: there is no such part in this form." + KNOWN);
    assertThat(
            refuse(form().raw("Content-Disposition: form-data; filename=\"a.wav\"", VOICE))
                .complaints())
        .containsExactly(": a file was sent without a name." + KNOWN);
  }

  @Test
  void namesTheMisspeltAndTheMissingPart() {
    assertThat(refuse(form().without("aceite").file("Aceite", VOICE)).complaints())
        .containsExactly(
            "Aceite: there is no such part in this form; did you mean \"aceite\"?" + KNOWN,
            "aceite: field required");
  }

  @Test
  void takesNoPartTwice() {
    String again = "Content-Disposition: form-data; name=\"aceite\"; filename=\"b\"";

    assertThat(refuse(form().raw(again, VOICE)).complaints())
        .containsExactly("aceite: was sent more than once: send it once");
    assertThat(
            refuse(form().raw("Content-Disposition: form-data; name=\"rgh\"", ascii("9")))
                .complaints())
        .containsExactly("rgh: was sent more than once: send it once");
    accept(form().raw(again, new byte[0]).raw(again.replace("aceite", "Aceite"), new byte[0]));
    accept(form().raw("Content-Disposition: form-data; name=\"rgh\"", ascii("undefined")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r\nContent-Type: audio/wav"})
  void asksForAFileName(String type) {
    for (String name : new String[] {"aceite", "frase"}) {
      Form form = form().without(name);
      form.raw("Content-Disposition: form-data; name=\"" + name + "\"" + type, VOICE);

      assertThat(refuse(form).complaints())
          .containsExactly(
              name + ": was sent without a file name: send it as a file, with any file name");
    }
  }

  @Test
  void takesAnEmptyFileNameForOne() {
    Form form = form().without("aceite");
    form.raw("Content-Disposition: form-data; name=aceite; filename=\"\"", VOICE);

    accept(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Frase", "voice\r\nContent-Type: audio/wav", "\"FRASE[]\""})
  void dropsNoRecordingThatHasNoFileNameEither(String name) {
    Form form = form().raw("Content-Disposition: form-data; name=" + name, VOICE);

    assertThat(refuse(form).complaints())
        .singleElement()
        .asString()
        .contains("there is no such part in this form");
  }

  @Test
  void ignoresTextsThatNobodyKnows() {
    accept(form().field("comment", "an older client's").field("mask-type", "x"));
  }

  @ParameterizedTest
  @CsvSource({
    "Age, age",
    "spO2, spo2",
    "age[], age",
    "Respiratory-Frequency, respiratory_frequency"
  })
  void losesNothingOfAPatientForItsSpelling(String name, String meant) {
    assertThat(refuse(form().field(name, "41")).complaints())
        .containsExactly(name + ": there is no such field; did you mean \"" + meant + "\"?");
  }

  @Test
  void saysWhatWasSentInPlaceOfWhatIsMissing() {
    assertThat(refuse(form().without("mask_type").field("mask-type", "None")).complaints())
        .containsExactly(
            "mask_type: field required; \"mask-type\" was sent: did you mean \"mask_type\"?");
  }

  @Test
  void takesNoFileForText() {
    assertThat(refuse(form().without("rgh").file("rgh", ascii("123"))).complaints())
        .containsExactly("rgh: was sent as a file: send it as text, without a file name");
  }
}
