package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api.Answer;

/** Recordings that a player asks for stretch by stretch. */
class HearInPartContractTest extends StoredRecording {

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
}
