package org.spira.api.inferences.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.api.inferences.uploads.SentForms.ascii;
import static org.spira.api.inferences.uploads.SentForms.post;
import static org.spira.api.inferences.uploads.Uploads.VOICE;
import static org.spira.api.inferences.uploads.Uploads.accept;
import static org.spira.api.inferences.uploads.Uploads.form;
import static org.spira.api.inferences.uploads.Uploads.refuse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;

/** A form that is cut off, wrapped up or has no boundary. */
class FormShapeContractTest {

  @Test
  void takesNothingWrappedUp() {
    String wrapped = "; filename=\"a\"\r\nContent-Transfer-Encoding: base64";
    Form form = form().raw("Content-Disposition: form-data; name=\"frase\"" + wrapped, VOICE);
    form.raw(
        "Content-Disposition: form-data; name=\"cid\"\r\nContent-Transfer-Encoding: BASE64",
        ascii("eA=="));

    assertThat(refuse(form).complaints())
        .containsExactly(
            "frase: was sent with a content transfer encoding: send its bytes as they are",
            "cid: was sent with a content transfer encoding: send its bytes as they are");
  }

  @Test
  void takesWhatIsSaidToBeBinary() {
    accept(
        form()
            .raw(
                "Content-Transfer-Encoding: binary\r\n"
                    + "Content-Disposition: form-data; name=\"frase\"; filename=\"a\"",
                VOICE));
  }

  @Test
  void saysThatAFormIsCutOff() {
    byte[] whole = form().bytes();

    for (int length : new int[] {whole.length - 8, whole.length / 2, 60}) {
      Answer answer = post("; boundary=" + Api.BOUNDARY, Arrays.copyOf(whole, length));
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.complaints())
          .containsExactly("__root__: the form is cut off before its end: send it again");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "; boundary=", "; boundary=\"\"", "; charset=utf-8"})
  void saysThatThereIsNoBoundary(String rest) {
    Answer answer = post(rest, form().bytes());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaints())
        .singleElement()
        .asString()
        .startsWith("__root__: the form cannot be read");
  }

  @Test
  void takesNoPartsInParts() {
    Form form = form();
    form.raw(
        "Content-Disposition: form-data; name=\"frase\"\r\nContent-Type: multipart/mixed; boundary=b",
        ascii("--b\r\nContent-Disposition: file; filename=\"a\"\r\n\r\nx\r\n--b--"));

    assertThat(refuse(form).complaints())
        .containsExactly(
            "__root__: a part of the form has parts of its own: send each recording as one part");
  }
}
