package org.spira.testservers.damage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * JSON with up to four things wrong: values of other types and beyond all bounds, members that are
 * missing, doubled or misspelt, and now and then bytes that are no JSON. One text in five is whole.
 * Used by one thread.
 */
public final class DamagedJson {

  private static final int MOST_SLIPS = 4;
  private static final int BYTES_INSTEAD = 6;
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*|true|false|null|[\\[\\]{}:,]|\\s+|.");
  private static final List<String> ODD =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "1",
          "-1",
          "3",
          "-0.0",
          "0.5",
          "1.5",
          "255",
          "65536",
          "2147483648",
          "4294967296",
          "9223372036854775807",
          "9223372036854775808",
          "1e39",
          "1e400",
          "1e-400",
          "9".repeat(400),
          "NaN",
          "Infinity",
          "-Infinity",
          "\"NaN\"",
          "\"0.5\"",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\ud83d\\ude00\"",
          "\"a\\u00e7\"",
          "\"" + "y".repeat(5_000) + "\"",
          "{}",
          "[]",
          "[[]]",
          "[null]",
          "{\"b64\":\"YQ==\"}",
          "[".repeat(2_000),
          ",",
          ":",
          "}",
          "]",
          "/**/",
          "\ufeff",
          "\u0000");

  private final Random random;
  private final List<String> wholes;
  private final List<byte[]> asBytes;
  private final DamagedBytes bytes;

  /** Damages these texts by this. */
  public DamagedJson(Random random, List<String> wholes) {
    this.random = random;
    this.wholes = List.copyOf(wholes);
    this.asBytes = wholes.stream().map(whole -> whole.getBytes(StandardCharsets.UTF_8)).toList();
    this.bytes = new DamagedBytes(random);
  }

  /** The next text, made of any of them. */
  public byte[] next() {
    return damaged(any(wholes));
  }

  /** The next text, made of this one. */
  public byte[] damaged(String whole) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(whole).results().map(MatchResult::group).toList());
    int slips = random.nextInt(MOST_SLIPS + 1);
    for (int slip = 0; slip < slips && !tokens.isEmpty(); slip++) {
      slip(tokens, random.nextInt(tokens.size()));
    }
    byte[] text = String.join("", tokens).getBytes(StandardCharsets.UTF_8);
    return slips > 0 && random.nextInt(BYTES_INSTEAD) == 0 ? bytes.damaged(text, asBytes) : text;
  }

  private void slip(List<String> tokens, int at) {
    switch (random.nextInt(6)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(at));
      case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
      case 3 -> tokens.set(at, misspelt(tokens.get(at)));
      default -> tokens.set(at, any(ODD));
    }
  }

  private String misspelt(String token) {
    int at = random.nextInt(token.length());
    char other =
        (char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(95));
    return token.substring(0, at) + other + token.substring(at + random.nextInt(2));
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
