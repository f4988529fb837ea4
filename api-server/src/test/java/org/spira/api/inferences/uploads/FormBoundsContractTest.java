package org.spira.api.inferences.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.api.inferences.uploads.Uploads.VOICE;
import static org.spira.api.inferences.uploads.Uploads.accept;
import static org.spira.api.inferences.uploads.Uploads.form;
import static org.spira.api.inferences.uploads.Uploads.refuse;
import static org.spira.api.inferences.uploads.Uploads.send;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;

/** How much a form may hold, and what is said when it holds more. */
class FormBoundsContractTest {

  @Test
  void boundsTexts() {
    assertThat(refuse(form().field("rgh", "9".repeat(4097)).field("cid", "ã".repeat(99_999))))
        .extracting(Answer::complaints)
        .isEqualTo(
            List.of(
                "rgh: must not be longer than 4096 characters",
                "cid: must not be longer than 4096 characters"));
    accept(form().field("rgh", "ã".repeat(4096)));
  }

  @Test
  void countsParts() {
    Form form = form();
    for (int i = 9; i < 100; i++) {
      form.field("more" + i, "x");
    }
    accept(form);

    assertThat(refuse(form.field("last", "x")).complaints())
        .containsExactly(
            "__root__: the form has more than 100 parts: send only those that belong to it");
  }

  @Test
  void boundsTheHeadersOfAPart() {
    String name = "a".repeat(5000);
    Form form =
        form().raw("Content-Disposition: form-data; name=\"frase\"; filename=" + name, VOICE);

    assertThat(refuse(form).complaints())
        .containsExactly(
            "__root__: the header of a part is longer than 4096 bytes: give it a shorter file name");
  }

  @Test
  void refusesARecordingThatIsTooLarge() {
    Answer part = send(form().file("frase", new byte[300_000]));
    assertThat(part.status()).isEqualTo(413);
    assertThat(part.detail())
        .isEqualTo("the part \"frase\" is too large: it may have at most 256 KB");
  }

  @Test
  void refusesAFormThatIsTooLargeInAll() {
    Form large = new Form();
    for (int i = 0; i < 5; i++) {
      large.file("frase" + i, new byte[250_000]);
    }
    Answer whole = send(large);
    assertThat(whole.status()).isEqualTo(413);
    assertThat(whole.detail())
        .isEqualTo("the form is too large: all of its parts together may have at most 1 MB");
  }

  @ParameterizedTest
  @CsvSource({"-1", "151", "999", "-2147483648"})
  void takesNoAgeThatNobodyHas(String age) {
    assertThat(refuse(form().field("age", age)).complaints())
        .containsExactly("age: must be from 0 to 150");
  }

  @ParameterizedTest
  @CsvSource({"0", "150", "' 41 '"})
  void takesEveryAgeThatSomebodyHas(String age) {
    assertThat(accept(form().field("age", age)).get("age").intValue())
        .isEqualTo(Integer.parseInt(age.strip()));
  }
}
