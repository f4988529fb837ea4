package org.spira.api.shared;

/** Text that people can see all of. */
public final class VisibleText {

  private VisibleText() {}

  /** Whether this character is one by its category: no control, format or separator of lines. */
  public static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
