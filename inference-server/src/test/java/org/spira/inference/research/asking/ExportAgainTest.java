package org.spira.inference.research.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.spira.inference.hearing.Wavs;

/** An export into a folder where an earlier one lies. */
class ExportAgainTest extends ExportCalls {

  @Test
  void goesOnWhereItWasBrokenOff() throws IOException {
    second("5f0c21aa", one(TWO, "not a pseudonym", "negative"));
    assertThat(export()).isEqualTo(1);
    assertThat(out.resolve("data.csv")).doesNotExist();
    second("5f0c21aa", one(TWO, BIA, "negative"));
    api.gone(FIRST);
    api.gone(recording(ONE));

    assertThat(export()).as(terminal.complained()).isZero();
    assertThat(lines("data.csv")).hasSize(3);
    assertThat(lines("recordings.sha256")).hasSize(2);
  }

  @Test
  void fetchesAgainWhatWasChangedOnTheDisk() throws IOException {
    assertThat(export()).isZero();
    Path file = out.resolve("recordings/" + ONE + "/frase.wav");
    Files.write(file, new byte[] {1});

    assertThat(export()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(Wavs.square(16_000, 24_576));
  }

  @Test
  void removesWhatIsNotToldAnyMore() throws IOException {
    assertThat(export()).isZero();
    second("5f0c21aa", "");

    assertThat(export()).isZero();
    assertThat(out.resolve("recordings/" + TWO)).doesNotExist();
    assertThat(lines("data.csv")).hasSize(2);
    assertThat(lines("recordings.sha256")).hasSize(1);
  }

  @Test
  void mixesNeitherFiltersNorKeys() {
    assertThat(export()).isZero();
    assertThat(export("--seed", "2")).isEqualTo(1);
    assertThat(terminal.complained()).contains("other filters or another split");
    out = folder.resolve("mixed");
    second("other", one(TWO, BIA, "negative"));
    assertThat(export()).isEqualTo(1);
    assertThat(terminal.complained()).contains("key of pseudonyms was changed meanwhile");
  }
}
