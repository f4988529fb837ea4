package org.spira.api.adapter.rest;

import org.jspecify.annotations.Nullable;

/** One member of a body: text, absent, or of another type. */
record Field(@Nullable String value, boolean isText) {

  /** There is something, and it is no text. */
  static final Field NOT_TEXT = new Field(null, false);

  static Field of(@Nullable String value) {
    return new Field(value, true);
  }
}
