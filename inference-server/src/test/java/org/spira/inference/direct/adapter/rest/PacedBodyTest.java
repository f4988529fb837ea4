package org.spira.inference.direct.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.common.pace.Pace;
import org.spira.common.pace.PacedInput;

class PacedBodyTest {

  private static final int AT_ONCE = 64 << 10;

  private long now;

  /** A body of so many bytes, of which each read gives so many after so long. */
  private InputStream sent(int bytes, int each, Duration pause) {
    return new ByteArrayInputStream(new byte[bytes]) {
      @Override
      public synchronized int read(byte[] to, int from, int length) {
        now += pause.toNanos();
        return super.read(to, from, Math.min(length, each));
      }
    };
  }

  private byte[] read(InputStream body, int most) throws IOException {
    Pace pace = Requests.PACE;
    InputStream paced = new PacedInput(body, pace, () -> new SlowBodyException(pace), () -> now);
    return new BufferedInputStream(paced, AT_ONCE).readNBytes(most);
  }

  @Test
  void isReadWholeOrToTheBound() throws IOException {
    assertThat(read(sent(200_000, 70_000, Duration.ZERO), 300_000)).hasSize(200_000);
    assertThat(read(sent(200_000, 70_000, Duration.ZERO), 150_000)).hasSize(150_000);
    assertThat(read(sent(0, 1, Duration.ZERO), 10)).isEmpty();
  }

  @Test
  void mayTakeItsTimeInTheBeginning() throws IOException {
    assertThat(read(sent(19, 1, Duration.ofSeconds(1)), 100)).hasSize(19);
  }

  @Test
  void isNotWaitedForByTheByte() {
    InputStream slow = sent(1_000, 1, Duration.ofSeconds(1));

    assertThatThrownBy(() -> read(slow, 2_000))
        .isInstanceOf(SlowBodyException.class)
        .hasMessageContaining("too slowly");
    assertThat(Duration.ofNanos(now)).isEqualTo(Requests.PACE.grace().plusSeconds(1));
  }

  @Test
  void isNotWaitedForWithoutEnd() {
    int rate = (int) Requests.PACE.leastPerSecond();
    InputStream steady = sent(200 * rate, rate, Duration.ofSeconds(1));

    assertThatThrownBy(() -> read(steady, 200 * rate)).isInstanceOf(SlowBodyException.class);
    assertThat(Duration.ofNanos(now)).isEqualTo(Requests.PACE.longest().plusSeconds(1));
  }
}
