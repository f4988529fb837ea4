package org.spira.inference.shared;

import java.nio.charset.StandardCharsets;

/** The beginning of a text, for where a text may be only so long. */
public final class Excerpt {

  private Excerpt() {}

  /**
   * The text if it is no longer than that, else its beginning with an ellipsis. What is half a
   * character becomes a question mark, since nobody could write it.
   *
   * @param most how many {@code char}s at most
   */
  public static String of(String text, int most) {
    String beginning = text.length() <= most ? text : text.substring(0, most - 1) + "…";
    return new String(beginning.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
