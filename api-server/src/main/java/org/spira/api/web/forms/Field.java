package org.spira.api.web.forms;

import org.jspecify.annotations.Nullable;
import org.spira.api.shared.InvalidInputException.Problem;

/** One member of a body: text, absent, or something that is wrong. */
public record Field(@Nullable String value, @Nullable Wrong wrong) {

  /** A member with this text, or an absent one. */
  public static Field of(@Nullable String value) {
    return new Field(value, null);
  }

  boolean isAbsent() {
    return value == null && wrong == null;
  }

  /**
   * Why a member cannot be used.
   *
   * @param message in words for a person, without what was sent
   * @param type the kind, in words for a program
   */
  public record Wrong(String message, String type) {

    /** The same member more than once, so that nobody can know which one is meant. */
    public static final Wrong TWICE =
        new Wrong("was sent more than once: send it once", "value_error.duplicate");

    static final Wrong NOT_TEXT = new Wrong("str type expected", "type_error.str");

    static final Wrong FILE =
        new Wrong("was sent as a file: send it as text, without a file name", "type_error.str");

    static final Wrong DAMAGED =
        new Wrong(
            "holds a replacement character (U+FFFD), so letters were lost before it was sent:"
                + " write it again",
            "value_error.str.damaged");

    static final Wrong WRAPPED =
        new Wrong(
            "was sent with a content transfer encoding: send its bytes as they are",
            "value_error.encoding");

    Field field() {
      return new Field(null, this);
    }

    /** As a complaint about the member of this name. */
    public Problem about(String name) {
      return new Problem(name, message, type);
    }
  }
}
