package org.spira.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordingPartTest {

  @Test
  void keepsTheKeysOfTheContract() {
    assertThat(RecordingPart.FRASE.objectKey("62d59254b6f4ae2a1f4f4f4f"))
        .isEqualTo("62d59254b6f4ae2a1f4f4f4f/frase.wav");
  }

  @Test
  void findsEveryPartByItsNameAndNoOther() {
    for (RecordingPart part : RecordingPart.values()) {
      assertThat(RecordingPart.fromWireName(part.wireName())).contains(part);
    }
    assertThat(RecordingPart.fromWireName("FRASE")).isEmpty();
  }

  @Test
  void letsOnlyTheSentenceBeLeftOut() {
    assertThat(RecordingPart.values())
        .filteredOn(RecordingPart::isOptional)
        .containsExactly(RecordingPart.FRASE);
  }
}
