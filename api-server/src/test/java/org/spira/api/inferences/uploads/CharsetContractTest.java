package org.spira.api.inferences.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.api.inferences.uploads.Uploads.API;
import static org.spira.api.inferences.uploads.Uploads.PATH;
import static org.spira.api.inferences.uploads.Uploads.accept;
import static org.spira.api.inferences.uploads.Uploads.form;
import static org.spira.api.inferences.uploads.Uploads.refuse;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;

/** In which charset texts of forms may be. */
class CharsetContractTest {

  private static final String PLACE = "São João, Ponta Grossa – ß";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, text/plain",
    "UTF-8, text/plain; charset=UTF-8",
    "UTF-8, text/plain; charset=utf8",
    "UTF-8, text/plain; charset=nobody-knows-it",
    "UTF-8, text/plain; charset=' '",
    "UTF-8, text/plain; charset=us-ascii",
    "windows-1252, text/plain; charset=windows-1252",
    "windows-1252, TEXT/PLAIN; Charset=\"cp1252\"",
    "UTF-16LE, text/plain; charset=utf-16le"
  })
  void honoursWhatThePartDeclares(String charset, String type) throws Exception {
    byte[] bytes = PLACE.getBytes(Charset.forName(charset));

    assertThat(accept(form().text("local", type, bytes)).get("local").stringValue())
        .isEqualTo(PLACE);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, text/plain",
    "UTF-8, text/plain; charset=utf-8",
    "UTF-16LE, text/plain; charset=utf-16le",
    "UTF-16LE, text/plain; charset=utf-16"
  })
  void aByteOrderMarkIsNoLetter(String charset, String type) {
    byte[] bytes = ("\uFEFF" + PLACE).getBytes(Charset.forName(charset));

    assertThat(accept(form().text("local", type, bytes)).get("local").stringValue())
        .isEqualTo(PLACE);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain",
    "text/plain; charset=utf-8",
    "text/plain; charset=ISO-8859-1",
    "text/plain; charset=latin1",
    "text/plain; charset=us-ascii"
  })
  void readsWhatIsNoUtf8AsIso88591(String type) {
    byte[] bytes = Uploads.latin1("São João");

    assertThat(accept(form().text("local", type, bytes)).get("local").stringValue())
        .isEqualTo("São João");
  }

  @ParameterizedTest
  @CsvSource({"Z\u00fcrich, ISO-8859-1", "Łódź, ISO-8859-2", "東京, Shift_JIS"})
  void honoursWhatTheFormDeclares(String place, String charset) {
    byte[] bytes = place.getBytes(Charset.forName(charset));

    Form form = form().field("_charset_", charset).text("local", "text/plain", bytes);
    assertThat(accept(form).get("local").stringValue()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"Z\u00fcrich, ISO-8859-1", "Łódź, ISO-8859-2", "東京, Shift_JIS"})
  void honoursWhatTheRequestDeclares(String place, String charset) {
    byte[] bytes = place.getBytes(Charset.forName(charset));
    Answer answer = declaring(charset, form().text("local", "text/plain", bytes).bytes());
    String id = answer.json().get("inference_id").stringValue();
    assertThat(API.get("ana", PATH + "/" + id).json().get("local").stringValue()).isEqualTo(place);
  }

  private static Answer declaring(String charset, byte[] body) {
    return API.send(
        API.as("ana", PATH)
            .header(
                "Content-Type",
                "multipart/form-data; charset=%s; boundary=%s".formatted(charset, Api.BOUNDARY))
            .POST(BodyPublishers.ofByteArray(body)));
  }

  @Test
  void storesNothingThatLostItsLetters() {
    assertThat(refuse(form().field("local", "S\uFFFDo")).complaints())
        .containsExactly(
            "local: holds a replacement character (U+FFFD), so letters were lost before it was sent:"
                + " write it again");
  }
}
