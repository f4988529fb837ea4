package org.spira.api.web.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.api.web.multipart.BrokenFormException.Kind;
import org.spira.common.pace.Pace;
import org.spira.common.pace.PacedInput;

class PacedInputTest {

  private static final Pace PACE = new Pace(100, Duration.ofSeconds(10), Duration.ofSeconds(60));

  private long now = 5;

  @Test
  void givesUpOnAByteNowAndThen() throws Exception {
    InputStream body = bodyThatTakes(Duration.ofSeconds(4), 1);

    assertThat(body.read(new byte[50])).isOne();
    assertThat(body.read(new byte[50])).isOne();
    assertThatExceptionOfType(BrokenFormException.class)
        .isThrownBy(() -> body.read(new byte[50]))
        .extracting(BrokenFormException::kind)
        .isEqualTo(Kind.TOO_SLOW);
  }

  @Test
  void letsASlowConnectionBeSlow() throws Exception {
    InputStream body = bodyThatTakes(Duration.ofSeconds(4), 400);

    for (int i = 0; i < 15; i++) {
      assertThat(body.read(new byte[400])).isEqualTo(400);
    }
  }

  @Test
  void waitsNoLongerThanForTheLongest() throws Exception {
    InputStream body = bodyThatTakes(Duration.ofSeconds(31), 1_000_000);

    assertThat(body.read(new byte[1_000_000])).isEqualTo(1_000_000);
    assertThatExceptionOfType(BrokenFormException.class)
        .isThrownBy(() -> body.read(new byte[1_000_000]));
  }

  @Test
  void doesNotMindALateEnd() throws Exception {
    InputStream body = bodyThatTakes(Duration.ofSeconds(90), -1);

    assertThat(body.read(new byte[10])).isNegative();
  }

  private InputStream bodyThatTakes(Duration each, int bytes) {
    InputStream slow =
        new InputStream() {
          @Override
          public int read() throws IOException {
            return -1;
          }

          @Override
          public int read(byte[] to, int from, int length) {
            now += each.toNanos();
            return bytes;
          }
        };
    return new PacedInput(slow, PACE, BrokenFormException::tooSlow, () -> now);
  }
}
