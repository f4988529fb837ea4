package org.spira.api.web.multipart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.spira.api.web.multipart.BrokenFormException.Kind;
import org.spira.api.web.spool.FormMemory;
import org.spira.common.pace.Pace;

/** Forms as bytes, and what is read of them. */
abstract class ReadForms {

  static final int ROUNDS = 300;
  static final int PART = 200_000;
  static final FormLimits LIMITS = new FormLimits(PART, 700_000, 1000, Pace.OF_TEXTS);

  @TempDir Path spool;
  FormMemory memory = new FormMemory(0);

  void refuses(byte[] form, Kind kind) {
    assertThatExceptionOfType(BrokenFormException.class)
        .isThrownBy(() -> read(new ByteArrayInputStream(form)))
        .extracting(BrokenFormException::kind)
        .isEqualTo(kind);
  }

  List<Part> read(String form) throws IOException {
    return read(new ByteArrayInputStream(form.getBytes(ISO_8859_1)));
  }

  List<Part> read(InputStream form) throws IOException {
    List<Part> parts = new ArrayList<>();
    try {
      new FormReader(LIMITS, spool, memory).read(form, "b", parts);
      return parts;
    } catch (BrokenFormException e) {
      FormReader.delete(parts);
      throw e;
    }
  }

  static String text(Part part) {
    try {
      return new String(part.content().bytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static byte[] form(List<byte[]> contents) {
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
  static byte[] treacherous(Random random) {
    return treacherous(random, random.nextInt(random.nextBoolean() ? 200 : PART));
  }

  static byte[] treacherous(Random random, int length) {
    byte[] bytes = new byte[length];
    byte[] nearly = "\r\n--c".getBytes(ISO_8859_1);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] =
          nearly[random.nextInt(20) == 0 ? random.nextInt(nearly.length) : i % nearly.length];
    }
    return bytes;
  }
}
