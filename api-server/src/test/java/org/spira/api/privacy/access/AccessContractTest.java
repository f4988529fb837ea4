package org.spira.api.privacy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.spira.api.Api.Answer;
import org.spira.api.audit.domain.Entry;
import org.spira.api.inmemory.Samples;

class AccessContractTest extends KnownPatient {

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  @Test
  void handsOverAllThatIsKeptAboutAPatient() throws IOException {
    String first = accept();
    String second = accept();

    Map<String, byte[]> files = unzip(API.bytes("admin", "/v1/exports", patient()));

    assertThat(files.keySet())
        .contains(
            "index.json",
            first + "/documents.json",
            first + "/aceite.wav",
            first + "/parlenda.wav",
            first + "/sustentada.wav",
            second + "/documents.json",
            second + "/aceite.wav")
        .doesNotContain(first + "/frase.wav");
    assertThat(files.get(first + "/aceite.wav")).isEqualTo(Samples.tone(440));
    assertThat(text(files, first + "/documents.json")).contains(rgh, "not available");
    assertThat(text(files, "index.json")).contains(first, second);
    Entry noted = segments.entries().getLast();
    assertThat(noted.action()).isEqualTo("patient.export");
    assertThat(noted.records().values()).containsExactlyInAnyOrder(first, second);
    assertThat(segments.all().toString()).doesNotContain(rgh);
  }

  @Test
  void handsOverOneInference() throws IOException {
    String id = accept();
    accept();

    Answer answer = API.get("admin", PATH + "/" + id + "/export/");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"inference.zip\"");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(unzip(API.bytes("admin", PATH + "/" + id + "/export")).keySet())
        .containsExactly(
            id + "/aceite.wav",
            id + "/documents.json",
            id + "/parlenda.wav",
            id + "/sustentada.wav",
            "index.json");
    assertThat(segments.entries().getLast().action()).isEqualTo("inference.export");
    assertThat(segments.entries().getLast().records()).containsEntry("inference_id", id);
  }
}
