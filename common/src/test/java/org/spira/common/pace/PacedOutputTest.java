package org.spira.common.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedOutputTest {

  private static final Pace PACE = new Pace(1024, Duration.ofSeconds(20), Duration.ofMinutes(10));

  private final SlowReader reader = new SlowReader();
  private final PacedOutput output = new PacedOutput(reader, PACE, () -> reader.now);

  /** Takes a while for each slice. */
  private static final class SlowReader extends ByteArrayOutputStream {

    private long now = 7;
    private Duration each = Duration.ZERO;

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      now += each.toNanos();
    }

    @Override
    public void flush() {
      now += each.toNanos();
    }
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  @Test
  void givesToWhoeverKeepsUpWhatThereIs() throws Exception {
    reader.each = Duration.ofSeconds(7);

    output.write(bytes(100_000));

    assertThat(reader.toByteArray()).isEqualTo(bytes(100_000));
  }

  @Test
  void givesUpInTheMiddleOfManyBytesThatAreTakenTooSlowly() {
    reader.each = Duration.ofSeconds(9);

    assertThatThrownBy(() -> output.write(bytes(100_000))).isInstanceOf(SlowReaderException.class);
    assertThat(reader.size()).isEqualTo(3 * 8192);
  }

  @Test
  void givesUpOnWhoeverTakesFewBytesNowAndThen() throws Exception {
    reader.each = Duration.ofSeconds(15);
    output.write(bytes(9));

    assertThatThrownBy(() -> output.write(bytes(9))).isInstanceOf(SlowReaderException.class);
    assertThatThrownBy(output::flush).isInstanceOf(SlowReaderException.class);
  }

  @Test
  void givesUpOnWhoeverTakesLongInAll() {
    reader.each = Duration.ofSeconds(7);

    assertThatThrownBy(() -> output.write(bytes(10_000_000)))
        .isInstanceOf(SlowReaderException.class);
    assertThat(reader.now).isGreaterThan(PACE.longest().toNanos());
  }

  @Test
  void blamesNobodyForWhatTookLongToFind() {
    assertThatCode(
            () -> {
              for (int i = 0; i < 100; i++) {
                reader.now += Duration.ofSeconds(15).toNanos();
                output.write(bytes(3));
                output.flush();
              }
            })
        .doesNotThrowAnyException();
  }
}
