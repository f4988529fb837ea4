package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.direct.ServedDirectly.assertRefused;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tensors of text: what arrives and leaves is what was sent, or the request is refused. */
class DirectTextsTest {

  private static final String TEXT =
      "{\"inputs\": [{\"name\": \"x\", \"datatype\": \"BYTES\", \"shape\": [1], \"data\": [\"ação\"]}]";

  @TempDir static Path folder;
  private static ServedDirectly served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedDirectly.fromGraphs(folder, "texts", "echo");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static MvcTestResult predict(String model, String body) {
    return served.post("/v1/models/" + model + ":predict", body);
  }

  private static MvcTestResult infer(String model, String body) {
    return served.post("/v2/models/" + model + "/infer", body);
  }

  @Test
  void textsArriveAndLeaveAsTheyAre() {
    assertThat(infer("texts", TEXT + ", \"outputs\": [{\"name\": \"same\"}]}"))
        .bodyJson()
        .extractingPath("$.outputs[0].data")
        .asArray()
        .containsExactly("ação");
    assertThat(predict("echo", "{\"instances\": [\"ó\", {\"b64\": \"YcOn\"}]}"))
        .bodyJson()
        .isStrictlyEqualTo("{\"predictions\": [\"ó\", \"aç\"]}");
  }

  @Test
  void textsThatTheBindingCutsOffAreRefused() {
    assertRefused(infer("texts", TEXT + "}"), "beyond U+FFFF");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"😀\" | beyond U+FFFF",
        "\"a\\u0000b\" | without NUL",
        "{\"b64\": \"/w==\"} | not text in UTF-8",
        "{\"b64\": \"%\"} | not base64"
      })
  void textsThatWouldArriveAsOthersAreRefused(String value, String error) {
    assertRefused(predict("echo", "{\"inputs\": [" + value + "]}"), error);
  }
}
