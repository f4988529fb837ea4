package org.spira.api.web.multipart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.web.multipart.BrokenFormException.Kind;
import org.spira.api.web.spool.FormMemory;

class FormReaderTest {

  private static final int ROUNDS = 300;
  private static final int PART = 200_000;
  private static final FormLimits LIMITS = new FormLimits(PART, 700_000, 1000, Pace.OF_TEXTS);

  @TempDir private Path spool;
  private FormMemory memory = new FormMemory(0);

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

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1000, 1001, PART})
  void keepsFewBytesInMemoryAndManyOnDisk(int size) throws Exception {
    List<Part> parts = read(new ByteArrayInputStream(form(List.of(new byte[size]))));

    assertThat(parts.getFirst().content().size()).isEqualTo(size);
    assertThat(parts.getFirst().content().open().readAllBytes()).hasSize(size);
    assertThat(spool.toFile().list()).hasSize(size > 1000 ? 1 : 0);
    FormReader.delete(parts);
    assertThat(spool).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 100})
  void keepsManyBytesInMemoryWhereThereIsSome(int blocks) throws Exception {
    memory = new FormMemory(blocks);
    byte[] sent = treacherous(new Random(blocks), PART);

    List<Part> parts = read(new InPieces(form(List.of(sent, sent)), new Random(blocks)));

    for (Part part : parts) {
      assertThat(part.content().bytes()).isEqualTo(sent);
      assertThat(part.content().open().readAllBytes()).isEqualTo(sent);
    }
    // four blocks hold one of them
    assertThat(spool.toFile().list()).hasSize(blocks < 4 ? 2 : blocks < 8 ? 1 : 0);
    FormReader.delete(parts);
    assertThat(spool).isEmptyDirectory();
    assertThat(memory.free()).isEqualTo(blocks);
    FormReader.delete(parts);
    assertThat(memory.free()).isEqualTo(blocks);
  }

  @Test
  void givesTheMemoryBackWhenTheRestDoesNotCome() {
    memory = new FormMemory(100);
    byte[] form = form(List.of(new byte[PART]));

    refuses(Arrays.copyOf(form, form.length - 20), Kind.CUT_OFF);

    assertThat(memory.free()).isEqualTo(100);
  }

  private void refuses(byte[] form, Kind kind) {
    assertThatExceptionOfType(BrokenFormException.class)
        .isThrownBy(() -> read(new ByteArrayInputStream(form)))
        .extracting(BrokenFormException::kind)
        .isEqualTo(kind);
  }

  private List<Part> read(String form) throws IOException {
    return read(new ByteArrayInputStream(form.getBytes(ISO_8859_1)));
  }

  private List<Part> read(InputStream form) throws IOException {
    List<Part> parts = new ArrayList<>();
    try {
      new FormReader(LIMITS, spool, memory).read(form, "b", parts);
      return parts;
    } catch (BrokenFormException e) {
      FormReader.delete(parts);
      throw e;
    }
  }

  private static String text(Part part) {
    try {
      return new String(part.content().bytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] form(List<byte[]> contents) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    for (int i = 0; i < contents.size(); i++) {
      String head = "--b\r\nContent-Disposition: form-data; name=\"p%d\"\r\n\r\n".formatted(i);
      form.writeBytes(head.getBytes(ISO_8859_1));
      form.writeBytes(contents.get(i));
      form.writeBytes("\r\n".getBytes(ISO_8859_1));
    }
    form.writeBytes("--b--\r\n".getBytes(ISO_8859_1));
    return form.toByteArray();
  }

  /** Bytes that look like the line between parts but for a letter, some over the buffer's end. */
  private static byte[] treacherous(Random random) {
    return treacherous(random, random.nextInt(random.nextBoolean() ? 200 : PART));
  }

  private static byte[] treacherous(Random random, int length) {
    byte[] bytes = new byte[length];
    byte[] nearly = "\r\n--c".getBytes(ISO_8859_1);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] =
          nearly[random.nextInt(20) == 0 ? random.nextInt(nearly.length) : i % nearly.length];
    }
    return bytes;
  }

  /** What arrives in pieces, as from a network. */
  private static final class InPieces extends InputStream {

    private final InputStream whole;
    private final Random random;

    InPieces(byte[] whole, Random random) {
      this.whole = new ByteArrayInputStream(whole);
      this.random = random;
    }

    @Override
    public int read() throws IOException {
      return whole.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return whole.read(bytes, from, Math.min(length, 1 + random.nextInt(9000)));
    }
  }
}
