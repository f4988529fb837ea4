package org.spira.api.web.forms;

import org.jspecify.annotations.Nullable;

/** One member of a body: text, absent, or of another type. */
public record Field(@Nullable String value, boolean isText) {

  /** There is something, and it is no text. */
  public static final Field NOT_TEXT = new Field(null, false);

  /** A member with this text, or an absent one. */
  public static Field of(@Nullable String value) {
    return new Field(value, true);
  }
}
