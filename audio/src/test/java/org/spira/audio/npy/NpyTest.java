package org.spira.audio.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class NpyTest {

  /** {@code numpy.save} of {@code numpy.array([[1, 2, 3], [-0.5, 0, 4]], dtype="<f4")}. */
  @Test
  void writesByteForByteWhatNumpyWrites() {
    byte[] file = Npy.write(new float[] {1, 2, 3, -0.5f, 0, 4}, 2, 3);

    String description = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }";
    assertThat(file).hasSize(128 + 24);
    assertThat(HexFormat.of().formatHex(file, 0, 10)).isEqualTo("934e554d505901007600");
    assertThat(new String(file, 10, 118, StandardCharsets.US_ASCII))
        .isEqualTo(description + " ".repeat(117 - description.length()) + "\n");
    assertThat(HexFormat.of().formatHex(file, 128, 152))
        .isEqualTo("0000803f0000004000004040000000bf0000000000008040");
  }

  @Test
  void writesNoNumbers() {
    assertThat(Npy.write(new float[0], 0, 40)).hasSize(128);
  }

  @Test
  void refusesAnotherNumberOfValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Npy.write(new float[5], 2, 3))
        .withMessageContaining("5 values do not make a matrix of 2 by 3");
  }
}
