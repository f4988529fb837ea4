package org.spira.inference.descriptions.domain.words;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.UnclearScalar;

/** A value of the metadata, as messages speak of it; never more than a line. */
public final class Shown {

  private static final int LONGEST = 40;

  private Shown() {}

  /** The value, in words. */
  public static String value(@Nullable Object value) {
    return switch (value) {
      case null -> "empty";
      case String text -> "the text '" + clipped(text) + "'";
      case Boolean truth -> truth + " (YAML takes yes, no, on and off for true and false)";
      case UnclearScalar unclear -> clipped(unclear.written()) + ", in YAML " + unclear.meaning();
      case Number number -> clipped(number.toString());
      case Map<?, ?> mapping -> "a mapping";
      case Collection<?> list -> "a list";
      case Date date -> "a date: put it in quotes if it is text";
      default -> "binary data";
    };
  }

  /** The beginning of a text, in one line. */
  public static String clipped(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
