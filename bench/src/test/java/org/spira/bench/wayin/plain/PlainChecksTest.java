package org.spira.bench.wayin.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.bench.plain.Voice;
import org.spira.common.Sha256;

class PlainChecksTest {

  private static final int RATE = 16_000;

  private final PlainChecks checks = new PlainChecks();

  @Test
  void findTheFourRecordingsOfAnUpload() {
    List<PlainChecks.Checked> found = checks.check(Upload.of(RATE, "a model").body());

    assertThat(found).hasSize(4);
    assertThat(found.getFirst().wav()).isEqualTo(Voice.wav(RATE, 4));
    assertThat(found.getFirst().sha256()).isEqualTo(Sha256.hexOf(Voice.wav(RATE, 4)));
    assertThat(found.get(2).wav()).isEqualTo(Voice.wav(RATE, 7));
  }

  @Test
  void refuseAFormWithoutRecordings() {
    byte[] empty = ("--" + Upload.BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);

    assertThatIllegalStateException().isThrownBy(() -> checks.check(empty));
  }
}
