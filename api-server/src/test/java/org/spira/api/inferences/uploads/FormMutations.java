package org.spira.api.inferences.uploads;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.spira.api.Api;

/** Forms that are right but for a few things, and now and then right. */
final class FormMutations {

  private static final List<String> HEADERS =
      List.of(
          "Content-Type: audio/wav",
          "Content-Type: text/plain; charset=ISO-8859-1",
          "Content-Type: text/plain; charset=\"utf-16\"",
          "Content-Type: ;;charset==;",
          "Content-Type: multipart/mixed; boundary=" + Api.BOUNDARY,
          "Content-Transfer-Encoding: quoted-printable",
          "Content-Disposition: attachment; filename=x",
          "Content-Length: -7",
          "X: " + "y".repeat(4_090),
          " folded",
          "no colon at all",
          "\u0000");
  private static final List<String> TEXTS =
      List.of(
          "", "undefined", "null", "-1", "999", "4.5", "ção", "\uFFFD", "x".repeat(5_000), "\r\n");

  private final Random random;
  private final List<byte[]> recordings;

  FormMutations(long seed) {
    this.random = new Random(seed);
    byte[] good = Wavs.pcm16(Wavs.RATE, 1, Wavs.voice(Wavs.RATE, 0.3));
    this.recordings =
        List.of(
            good,
            Wavs.pcm16(Wavs.RATE, 0.5, Wavs.voice(Wavs.RATE, 0.3)),
            Wavs.pcm16(Wavs.RATE, 1, i -> 0),
            Wavs.joined(good, good),
            new Wavs().format(3, 1, 4_000, 32).chunk("data", Wavs.floats(4_000, i -> i)).bytes(),
            new byte[0]);
  }

  /** The next form. */
  byte[] next(List<SentPart> whole) {
    List<SentPart> parts = new ArrayList<>(whole);
    for (int change = random.nextInt(4); change > 0 && !parts.isEmpty(); change--) {
      change(parts, random.nextInt(parts.size()));
    }
    byte[] body = body(parts);
    return random.nextInt(4) == 0 ? damaged(body) : body;
  }

  private void change(List<SentPart> parts, int at) {
    SentPart part = parts.get(at);
    switch (random.nextInt(7)) {
      case 0 -> parts.set(at, new SentPart(misspelt(part.head()), part.content()));
      case 1 -> parts.add(part);
      case 2 -> parts.remove(at);
      case 3 -> parts.set(at, new SentPart(part.head() + "\r\n" + any(HEADERS), part.content()));
      case 4 -> parts.set(at, new SentPart(any(HEADERS) + "\r\n" + part.head(), part.content()));
      case 5 -> parts.set(at, new SentPart(part.head(), content(part.content())));
      default -> Collections.shuffle(parts, random);
    }
  }

  private String misspelt(String head) {
    int at = random.nextInt(head.length());
    return switch (random.nextInt(5)) {
      case 0 -> head.toUpperCase(java.util.Locale.ROOT);
      case 1 -> head.replace("; filename=\"a\"", "");
      case 2 -> head.replaceFirst("name=\"([a-z_]+)\"", "name=\" $1[]\"");
      case 3 -> head.replaceFirst("name=\"[a-z_]+\"", "");
      default -> head.substring(0, at) + (char) random.nextInt(256) + head.substring(at);
    };
  }

  private byte[] content(byte[] content) {
    return switch (random.nextInt(4)) {
      case 0 -> any(TEXTS).getBytes(StandardCharsets.UTF_8);
      case 1 -> any(TEXTS).getBytes(StandardCharsets.ISO_8859_1);
      case 2 -> any(recordings);
      default -> damaged(content);
    };
  }

  private byte[] damaged(byte[] bytes) {
    byte[] damaged =
        Arrays.copyOf(
            bytes, random.nextInt(3) == 0 ? random.nextInt(bytes.length + 1) : bytes.length);
    for (int flips = random.nextInt(4); flips > 0 && damaged.length > 0; flips--) {
      damaged[random.nextInt(Math.min(damaged.length, 200))] ^= (byte) (1 << random.nextInt(8));
    }
    return damaged;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static byte[] body(List<SentPart> parts) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (SentPart part : parts) {
      body.writeBytes(
          ("--" + Api.BOUNDARY + "\r\n" + part.head() + "\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      body.writeBytes(part.content());
      body.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    body.writeBytes(("--" + Api.BOUNDARY + "--\r\n").getBytes(StandardCharsets.ISO_8859_1));
    return body.toByteArray();
  }

  /** A part of a form. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record SentPart(String head, byte[] content) {

    static SentPart text(String name, String text) {
      return new SentPart(disposition(name), text.getBytes(StandardCharsets.UTF_8));
    }

    static SentPart file(String name, byte[] content) {
      return new SentPart(disposition(name) + "; filename=\"a\"", content);
    }

    private static String disposition(String name) {
      return "Content-Disposition: form-data; name=\"" + name + "\"";
    }
  }
}
