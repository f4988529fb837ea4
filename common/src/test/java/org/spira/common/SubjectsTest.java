package org.spira.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectsTest {

  @ParameterizedTest
  @ValueSource(strings = {"spiraconv_v2-topic", "a", "hospital.north.model", "modelo-ção", "x$y"})
  void acceptsAnySubjectWithoutWildcards(String subject) {
    assertThat(Subjects.isLegalChannel(subject)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        "a.*",
        "a.>",
        ".a",
        "a.",
        "a..b",
        "$JS.API",
        "_INBOX.x",
        "a\tb",
        "\u0000"
      })
  void refusesWhatIsNoSubjectOrTheBrokersOwn(String subject) {
    assertThat(Subjects.isLegalChannel(subject)).isFalse();
  }

  @Test
  void refusesASubjectOfUnreasonableLength() {
    assertThat(Subjects.isLegalChannel("x".repeat(200))).isTrue();
    assertThat(Subjects.isLegalChannel("x".repeat(201))).isFalse();
  }

  @Test
  void namesStreamsLegallyAndApart() {
    assertThat(Subjects.streamName("a.b")).matches("SPIRA_a_b_[0-9a-f]{8}");
    assertThat(Subjects.streamName("a.b")).isNotEqualTo(Subjects.streamName("a_b"));
    assertThat(Subjects.streamName("ç".repeat(100))).matches("[A-Za-z0-9_-]{1,48}");
  }

  @Test
  void keepsTheNameOfAStreamForEver() {
    // another digest or prefix would leave accepted work behind in a stream that nobody reads
    assertThat(Subjects.streamName("result_updates")).isEqualTo("SPIRA_result_updates_8e7e2b20");
  }
}
