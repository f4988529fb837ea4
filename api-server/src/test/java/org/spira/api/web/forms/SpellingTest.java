package org.spira.api.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final List<String> KNOWN = List.of("aceite", "sustentada", "parlenda", "frase");

  @ParameterizedTest
  @CsvSource({
    "ACEITE, aceite",
    "aceita, aceite",
    "sustenida, sustentada",
    "sustentada[0], sustentada",
    "parlendas, parlenda",
    "audio_frase, frase",
    "farse, frase"
  })
  void findsWhatWasMeant(String sent, String meant) {
    assertThat(Spelling.nearest(sent, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"cough", "file", "a", "''", "[]", "vowel"})
  void doesNotGuess(String sent) {
    assertThat(Spelling.nearest(sent, KNOWN)).isEmpty();
  }

  @Test
  void showsNothingThatDisturbs() {
    assertThat(Spelling.shown("a\r\n\tb\u0000\u007f")).isEqualTo("a???b??");
    assertThat(Spelling.shown("x".repeat(1000))).isEqualTo("x".repeat(64) + "…");
  }
}
