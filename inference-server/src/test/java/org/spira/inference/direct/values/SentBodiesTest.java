package org.spira.inference.direct.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.direct.ServedDirectly.assertRefused;
import static org.spira.inference.direct.ServedDirectly.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.direct.ServedDirectly;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bodies that are packed, or say so, or come while there is no place for them. */
class SentBodiesTest extends ServedGraphs {

  private static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static MvcTestResult packed(String encoding, byte[] body) {
    return served
        .http()
        .post()
        .uri("/v1/models/reciprocal:predict")
        .header("Content-Encoding", encoding)
        .content(body)
        .exchange();
  }

  @Test
  void bodiesMayBePacked() {
    assertThat(packed("gzip", gzip("{\"instances\": [4]}")))
        .bodyJson()
        .isStrictlyEqualTo("{\"predictions\": [0.25]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br"})
  void bodiesThatAreNotPackedAsTheySayAreRefused(String encoding) {
    byte[] plain = "{\"instances\": [4]}".getBytes(StandardCharsets.UTF_8);
    assertRefused(packed(encoding, plain), "Content-Encoding");
  }

  /** Does it while so many other requests are dealt with. */
  private static MvcTestResult beside(int others, Supplier<MvcTestResult> request) {
    return others == 0 ? request.get() : served.places().inOne(() -> beside(others - 1, request));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/models/reciprocal:predict", "/v2/models/reciprocal/infer"})
  void bodiesForWhichThereIsNoPlaceAreNotRead(String path) {
    Supplier<MvcTestResult> request = () -> served.post(path, "who reads this answers 400");

    assertThat(beside(ServedDirectly.PLACES, request))
        .hasStatus(503)
        .hasHeader("Retry-After", "1")
        .bodyJson()
        .extractingPath("$.error")
        .isEqualTo("the server has enough to do; try again in a moment");
    assertThat(beside(ServedDirectly.PLACES - 1, request)).hasStatus(400);
  }
}
