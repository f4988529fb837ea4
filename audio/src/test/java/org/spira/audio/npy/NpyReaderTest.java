package org.spira.audio.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NpyReaderTest {

  private static byte[] file(String description, ByteOrder order, Object... numbers) {
    byte[] text = description.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer file = ByteBuffer.allocate(10 + text.length + 8 * numbers.length);
    file.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    file.order(ByteOrder.LITTLE_ENDIAN).putShort((short) text.length).put(text).order(order);
    for (Object number : numbers) {
      put(file, number);
    }
    return Arrays.copyOf(file.array(), file.position());
  }

  private static void put(ByteBuffer file, Object number) {
    switch (number) {
      case Double real -> file.putDouble(real);
      case Short whole -> file.putShort(whole);
      default -> throw new IllegalArgumentException(number.toString());
    }
  }

  @Test
  void readsWhatIsWritten() {
    float[] values = {1, -2.5f, 3, 4, 5, 6};
    NpyArray array = NpyReader.read(Npy.write(values, 2, 3));
    assertThat(array.shape()).containsExactly(2, 3);
    assertThat(array.values()).containsExactly(values);
    assertThat(array).hasToString("[2, 3]");
  }

  @Test
  void readsOtherNumbersToo() {
    String real = "{'descr': '>f8', 'fortran_order': False, 'shape': (2,), }";
    assertThat(NpyReader.read(file(real, ByteOrder.BIG_ENDIAN, 0.5, -8.0)).values())
        .containsExactly(0.5f, -8);
    String whole = "{'descr': '<i2', 'fortran_order': False, 'shape': (), }";
    NpyArray scalar = NpyReader.read(file(whole, ByteOrder.LITTLE_ENDIAN, (short) -7));
    assertThat(scalar.values()).containsExactly(-7);
    assertThat(scalar.shape()).isEmpty();
  }

  @Test
  void saysWhatItCannotRead() {
    refused(new byte[20], "no .npy file");
    refused(new byte[3], "cut off");
    byte[] whole = Npy.write(new float[] {1, 2}, 1, 2);
    refused(Arrays.copyOf(whole, whole.length - 1), "cut off");
    refused(Arrays.copyOf(whole, 20), "cut off");
    refused(
        file("{'descr': '<c8', 'fortran_order': False, 'shape': (1,)}", ByteOrder.LITTLE_ENDIAN),
        "float32");
    refused(
        file("{'descr': '<f4', 'fortran_order': True, 'shape': (1,)}", ByteOrder.LITTLE_ENDIAN),
        "Fortran");
  }

  private static void refused(byte[] file, String why) {
    assertThatThrownBy(() -> NpyReader.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
