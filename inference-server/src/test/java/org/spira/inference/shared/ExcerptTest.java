package org.spira.inference.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void isTheWholeOfAShortText() {
    assertThat(Excerpt.of("", 3)).isEmpty();
    assertThat(Excerpt.of("não", 3)).isEqualTo("não");
  }

  @Test
  void isTheBeginningOfALongOne() {
    assertThat(Excerpt.of("abcd", 3)).isEqualTo("ab…");
  }

  @Test
  void holdsNoHalfCharacters() {
    assertThat(Excerpt.of("a\uD83D\uDE00bc", 3)).isEqualTo("a?…");
    assertThat(Excerpt.of("\uDE00", 3)).isEqualTo("?");
  }
}
