package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inmemory.Samples;
import org.spira.common.RecordingPart;

/** Recordings, as players ask for them. */
class HearAgainContractTest {

  private static final Api API = Api.running();
  private static final String ID = "62d59254b6f4ae2a1f4f4f71";
  private static final String PATH =
      "/v1/users/" + Api.USER_ID + "/inferences/" + ID + "/recordings/";

  @BeforeAll
  static void store() {
    API.bean(Inferences.class)
        .add(
            Inference.accepted(ID, Api.USER_ID, ID, "2026-03-01 10:00:00.0", Samples.form(41)),
            Dispatch.first(Instant.EPOCH));
    byte[] letters = "abcdefghij".getBytes(StandardCharsets.US_ASCII);
    API.bean(AudioStore.class).put(ID, RecordingPart.PARLENDA, Samples.source(letters));
    API.bean(AudioStore.class).put(ID, RecordingPart.FRASE, RecordingSource.NOTHING);
  }

  private static Answer range(String range) {
    return API.send(API.as("ana", PATH + "parlenda").header("Range", range).GET());
  }

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

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3,abcd,bytes 0-3/10",
    "bytes=8-,ij,bytes 8-9/10",
    "bytes=-3,hij,bytes 7-9/10",
    "bytes=-30,abcdefghij,bytes 0-9/10",
    "bytes=4-99,efghij,bytes 4-9/10"
  })
  void areGivenInPart(String range, String expected, String where) {
    Answer answer = range(range);

    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.response().body()).isEqualTo(expected);
    assertThat(answer.header("Content-Range")).isEqualTo(where);
    assertThat(answer.header("Content-Length")).isEqualTo("" + expected.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=99-100"})
  void doNotGoOnForEver(String range) {
    Answer answer = range(range);

    assertThat(answer.status()).isEqualTo(416);
    assertThat(answer.header("Content-Range")).isEqualTo("bytes */10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "bytes=5-2", "lines=1-2", "bytes=0-1,4-5"})
  void areGivenWholeWhereNoSingleStretchIsAskedFor(String range) {
    assertThat(range(range).response().body()).isEqualTo("abcdefghij");
  }

  @Test
  void areNeverPutTogetherFromTwoVersions() {
    String tag = API.get("ana", PATH + "parlenda").header("ETag");

    assertThat(ifRange(tag).status()).isEqualTo(206);
    assertThat(ifRange("\"another\"").status()).isEqualTo(200);
  }

  private static Answer ifRange(String tag) {
    return API.send(
        API.as("ana", PATH + "parlenda")
            .header("Range", "bytes=0-3")
            .header("If-Range", tag)
            .GET());
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
  void areNobodyElses() {
    assertThat(API.get("admin", PATH + "parlenda").status()).isEqualTo(403);
    assertThat(API.send(API.request(PATH + "parlenda").GET()).status()).isEqualTo(401);
    String unknown = PATH.replace(ID, "000000000000000000000000");
    assertThat(API.get("ana", unknown + "parlenda").detail()).isEqualTo("inference not found");
    assertThat(API.get("ana", PATH.replace(ID, "xyz") + "parlenda").status()).isEqualTo(422);
  }
}
