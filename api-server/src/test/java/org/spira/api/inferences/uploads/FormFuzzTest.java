package org.spira.api.inferences.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.api.inferences.uploads.Uploads.API;
import static org.spira.api.inferences.uploads.Uploads.PATH;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.inferences.uploads.FormMutations.SentPart;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.audio.reading.RecordingLimits;
import org.spira.audio.reading.RecordingReader;
import org.spira.common.RecordingPart;

/**
 * Sends damaged forms. Each is accepted or refused with words, and what is accepted can be
 * diagnosed. Set {@code spira.fuzz.forms} and {@code spira.fuzz.seed} to send more and others.
 */
class FormFuzzTest {

  private static final int FORMS = Integer.getInteger("spira.fuzz.forms", 400);
  private static final long SEED = Long.getLong("spira.fuzz.seed", 20260301);
  private static final RecordingReader READER = new RecordingReader(RecordingLimits.DEFAULT);

  private static final byte[] MISSING = {0};

  private final String token = API.token("ana");

  private static List<SentPart> whole() {
    byte[] voice = Wavs.pcm16(Wavs.RATE, 1, Wavs.voice(Wavs.RATE, 0.3));
    return List.of(
        SentPart.text("model_id", Uploads.model()),
        SentPart.text("rgh", "123"),
        SentPart.text("mask_type", "NONE"),
        SentPart.text("gender", "Feminino"),
        SentPart.text("covid_status", "UNKNOWN"),
        SentPart.text("local", "São Paulo"),
        SentPart.text("age", "41"),
        SentPart.file("aceite", voice),
        SentPart.file("sustentada", voice),
        SentPart.file("parlenda", voice),
        SentPart.file("frase", voice));
  }

  @Test
  void acceptsOnlyWhatCanBeDiagnosedAndExplainsTheRest() {
    FormMutations mutations = new FormMutations(SEED);
    Map<Integer, Integer> seen = new TreeMap<>();
    for (int i = 0; i < FORMS; i++) {
      Answer answer = send(mutations.next(whole()));
      seen.merge(answer.status(), 1, Integer::sum);
      judge(answer, "form %d of seed %d: %s".formatted(i, SEED, answer.response().body()));
    }
    assertThat(seen).as("whole forms and broken ones").containsKeys(200, 422);
  }

  private void judge(Answer answer, String which) {
    assertThat(answer.status()).as(which).isIn(200, 404, 413, 422);
    if (answer.status() == 200) {
      assertDiagnosable(answer.json().get("inference_id").stringValue(), which);
    } else {
      assertThat(answer.json().get("detail").toString()).as(which).hasSizeGreaterThan(10);
    }
  }

  private Answer send(byte[] body) {
    return API.send(
        API.with(token, PATH)
            .header("Content-Type", "multipart/form-data; boundary=" + Api.BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private void assertDiagnosable(String id, String which) {
    Map<String, byte[]> objects = API.bean(InMemoryAudioStore.class).objects();
    for (RecordingPart part : RecordingPart.values()) {
      byte[] stored = objects.getOrDefault(part.objectKey(id), MISSING);
      if (stored.length > 0 || !part.isOptional()) {
        assertThat(READER.read(stored).seconds()).as(which).isBetween(1.0, 60.0);
      }
    }
    Answer shown = API.getWith(token, PATH + "/" + id);
    assertThat(shown.response().body()).as(which).doesNotContain("\uFFFD");
  }
}
