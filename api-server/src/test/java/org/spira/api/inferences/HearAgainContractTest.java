package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api.Answer;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.Samples;
import org.spira.common.RecordingPart;

/** Recordings, as players ask for them. */
class HearAgainContractTest extends StoredRecording {

  @ParameterizedTest
  @ValueSource(strings = {"parlenda", "parlenda/"})
  void areGivenWhole(String part) {
    Answer answer = API.get("ana", PATH + part);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.response().body()).isEqualTo("abcdefghij");
    assertThat(answer.header("Content-Type")).isEqualTo("audio/wav");
    assertThat(answer.header("Content-Length")).isEqualTo("10");
    assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(answer.header("ETag")).matches("\"[^\"]+\"");
    assertThat(answer.header("Cache-Control")).contains("no-store").contains("private");
  }

  @Test
  void areDescribedWithoutBeingRead() {
    Answer answer = API.send(API.as("ana", PATH + "parlenda").HEAD());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Length")).isEqualTo("10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"frase", "aceite", "song", "PARLENDA"})
  void areNotFoundWhereTheyWereNotSent(String part) {
    Answer answer = API.get("ana", PATH + part);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.detail()).isEqualTo("recording not found");
  }

  @Test
  void areNotFoundWhereTheyAreErasedMeanwhile() {
    byte[] much = new byte[100_000];
    API.bean(AudioStore.class).put(ID, RecordingPart.SUSTENTADA, Samples.source(much));
    API.bean(InMemoryAudioStore.class).eraseWhenOpened();

    Answer answer = API.get("ana", PATH + "sustentada");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.detail()).isEqualTo("recording not found");
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("ETag")).isEmpty();
    assertThat(answer.header("Accept-Ranges")).isEmpty();
  }

  @Test
  void areNobodyElses() {
    assertThat(API.get("admin", PATH + "parlenda").status()).isEqualTo(403);
    assertThat(API.send(API.request(PATH + "parlenda").GET()).status()).isEqualTo(401);
    String unknown = PATH.replace(ID, "000000000000000000000000");
    assertThat(API.get("ana", unknown + "parlenda").detail()).isEqualTo("inference not found");
    assertThat(API.get("ana", PATH.replace(ID, "xyz") + "parlenda").status()).isEqualTo(422);
  }
}
