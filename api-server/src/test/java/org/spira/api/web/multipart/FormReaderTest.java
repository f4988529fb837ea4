package org.spira.api.web.multipart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.web.multipart.BrokenFormException.Kind;

class FormReaderTest extends ReadForms {

  @Test
  void readsWhatWasSentHoweverItArrives() throws Exception {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<byte[]> sent = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        sent.add(treacherous(random));
      }

      List<Part> parts = read(new InPieces(form(sent), random));

      assertThat(parts).as("seed %d", seed).hasSameSizeAs(sent);
      for (int i = 0; i < sent.size(); i++) {
        assertThat(parts.get(i).content().bytes()).as("seed %d", seed).isEqualTo(sent.get(i));
        assertThat(parts.get(i).headers().name()).isEqualTo("p" + i);
      }
      FormReader.delete(parts);
    }
    assertThat(spool).isEmptyDirectory();
  }

  @Test
  void ignoresWhatStandsAroundTheParts() throws Exception {
    List<Part> parts =
        read("to whom it may concern\r\n--b \t\r\nname:x\r\n\r\nvalue\r\n--b--\r\nyours");

    assertThat(parts).singleElement().extracting(part -> text(part)).isEqualTo("value");
  }

  @Test
  void takesLineFeedsAlone() throws Exception {
    List<Part> parts = read("--b\nA: 1\nB:\n 2\n\nvalue\r\n--b--");

    assertThat(parts.getFirst().headers().get("a")).contains("1");
    assertThat(parts.getFirst().headers().get("b")).contains("2");
    assertThat(text(parts.getFirst())).isEqualTo("value");
  }

  @Test
  void hasNoPartsWhereNothingWasSent() throws Exception {
    assertThat(read("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "another form | UNREADABLE",
        "--bc@@@@ | UNREADABLE",
        "--b | CUT_OFF",
        "--b- | CUT_OFF",
        "--b@name: x | CUT_OFF",
        "--b@name: x@@value | CUT_OFF",
        "--b@name: x@@value@--b | CUT_OFF",
        "--b@Content-Type: Multipart/Mixed@@value@--b-- | NESTED"
      })
  void saysWhatIsBroken(String form, Kind kind) {
    refuses(form.strip().replace("@", "\r\n").getBytes(ISO_8859_1), kind);
  }

  @Test
  void boundsEverything() {
    refuses(
        ("--b\r\nname:" + "x".repeat(FormLimits.HEADER)).getBytes(ISO_8859_1),
        Kind.HEADER_TOO_LARGE);
    refuses(("--b" + "\r\nn:x".repeat(2000)).getBytes(ISO_8859_1), Kind.HEADER_TOO_LARGE);
    refuses(
        "--b\r\n\r\n\r\n".repeat(FormLimits.PARTS + 1).getBytes(ISO_8859_1), Kind.TOO_MANY_PARTS);
    refuses(form(List.of(new byte[PART + 1])), Kind.PART_TOO_LARGE);
    byte[] most = new byte[PART];
    refuses(form(List.of(most, most, most, most)), Kind.FORM_TOO_LARGE);
  }
}
