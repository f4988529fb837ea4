package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.inference.direct.ServedDirectly.assertRefused;
import static org.spira.inference.direct.ServedDirectly.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bodies that are packed, or say so. */
class PackedBodiesTest {

  @TempDir static Path folder;
  private static ServedDirectly served;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedDirectly.fromGraphs(folder, "unsigned", "no-columns", "reciprocal");
  }

  @AfterAll
  static void close() {
    served.close();
  }

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
}
