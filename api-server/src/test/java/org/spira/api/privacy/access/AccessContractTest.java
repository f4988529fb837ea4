package org.spira.api.privacy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;

class AccessContractTest {

  private static final Api API = Api.running();
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f51";
  private static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";

  private final String rgh = UUID.randomUUID().toString();
  private final InMemorySegments segments = API.bean(InMemorySegments.class);
  private final InMemoryAudioStore audio = API.bean(InMemoryAudioStore.class);

  AccessContractTest() {
    API.addOnce(new Model(MODEL, "handed over", "handed-topic"));
  }

  @AfterEach
  void bringTheStoresBack() {
    segments.setAway(false);
    audio.setAway(false);
  }

  private String accept() {
    byte[] tone = Samples.tone(440);
    Form form = new Form().field("model_id", MODEL).field("rgh", rgh).field("local", "ward");
    form.field("mask_type", "None").field("gender", "F").field("covid_status", "no");
    form.file("aceite", tone).file("sustentada", tone).file("parlenda", tone);
    return API.post("ana", PATH, form).json().get("inference_id").stringValue();
  }

  private String patient() {
    return "{\"hospital\": \" Ward\", \"rgh\": \"%s\"}".formatted(rgh);
  }

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

  @Test
  void saysWhenNobodyIsKnown() {
    Answer answer = API.post("admin", "/v1/exports", patient());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.detail()).startsWith("nothing is kept about a patient").doesNotContain(rgh);
    assertThat(segments.entries().getLast().outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(API.get("admin", PATH + "/62d59254b6f4ae2a1f4f4fee/export").detail())
        .isEqualTo("inference not found");
    assertThat(API.get("admin", PATH + "/x/export").detail())
        .isEqualTo("inference id is not valid");
  }

  @Test
  void isForAdministratorsWhoSayWhomTheyMean() {
    String id = accept();

    assertThat(API.post("ana", "/v1/exports", patient()).detail()).isEqualTo("Forbidden operation");
    assertThat(API.get("ana", PATH + "/" + id + "/export").detail())
        .isEqualTo("Forbidden operation");
    Answer answer = API.post("admin", "/v1/exports", "{}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaints())
        .containsExactly("hospital: field required", "rgh: field required");
  }

  @Test
  void nothingLeavesThatCannotBeNoted() {
    accept();
    String admin = API.token("admin");
    segments.setAway(true);

    Answer answer = API.post("Bearer " + admin, "/v1/exports", patient(), "application/json");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.response().body()).doesNotContain(rgh);
  }

  @Test
  void saysThatAStoreIsAwayWhileItStillCan() {
    accept();
    audio.setAway(true);

    Answer answer = API.post("admin", "/v1/exports", patient());

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("Content-Disposition")).isEmpty();
    assertThat(answer.response().body()).doesNotContain(rgh);
  }
}
