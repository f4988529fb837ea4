package org.spira.api.web.multipart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundarySearchTest {

  private static final int ROUNDS = 20_000;

  @ParameterizedTest
  @ValueSource(strings = {"b", "-", "----------", "a-b-a-b", "\r\n--"})
  void findsWhatASlowSearchFinds(String boundary) {
    String usable = boundary.replace("\r\n", "");
    BoundarySearch search = new BoundarySearch(usable);
    Random random = new Random(usable.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      String text = text(random, usable);
      int from = random.nextInt(text.length());

      assertThat(search.find(text.getBytes(ISO_8859_1), from, text.length()))
          .as(text)
          .isEqualTo(text.indexOf("\r\n--" + usable, from));
    }
  }

  @Test
  void doesNotLookBehindTheEnd() {
    BoundarySearch search = new BoundarySearch("bound");
    byte[] text = "xx\r\n--bound".getBytes(ISO_8859_1);

    assertThat(search.find(text, 0, text.length)).isEqualTo(2);
    assertThat(search.find(text, 0, text.length - 1)).isEqualTo(-1);
    assertThat(search.find(text, 3, text.length)).isEqualTo(-1);
  }

  /** Made of the pieces of the delimiter, so that much is nearly one. */
  private static String text(Random random, String boundary) {
    String[] pieces = {"\r", "\n", "\r\n", "-", "--", boundary, "x", "\r\n--" + boundary};
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
