package org.spira.api.web.forms;

import org.spira.api.shared.InvalidInputException;
import org.spira.api.web.multipart.BrokenFormException;

/** Says what is wrong with a form that could not be read to its end. */
final class BrokenForms {

  private static final int TIMEOUT = 408;
  private static final int TOO_LARGE = 413;
  private static final String TOO_SLOW =
      "the request came too slowly and was given up: send it again, over a better connection if"
          + " there is one";
  private static final long MEGABYTE = 1 << 20;
  private static final long KILOBYTE = 1 << 10;

  private BrokenForms() {}

  /** The answer. */
  static RuntimeException refusal(BrokenFormException e) {
    return switch (e.kind()) {
      case PART_TOO_LARGE -> partTooLarge(e);
      case FORM_TOO_LARGE -> formTooLarge(e.limit());
      case HEADER_TOO_LARGE ->
          broken(
              "the header of a part is longer than %d bytes: give it a shorter file name"
                  .formatted(e.limit()));
      case TOO_MANY_PARTS ->
          broken(
              "the form has more than %d parts: send only those that belong to it"
                  .formatted(e.limit()));
      case NESTED ->
          broken("a part of the form has parts of its own: send each recording as one part");
      case TOO_SLOW -> new UnreadableBodyException(TIMEOUT, TOO_SLOW);
      case CUT_OFF -> broken("the form is cut off before its end: send it again");
      case UNREADABLE -> unreadable();
    };
  }

  /** What nobody can make out. */
  static InvalidInputException unreadable() {
    return broken(
        "the form cannot be read: send it as multipart/form-data, its parts separated by the"
            + " boundary that the Content-Type header names");
  }

  private static InvalidInputException broken(String message) {
    return new InvalidInputException("__root__", message, "value_error.form");
  }

  private static UnreadableBodyException partTooLarge(BrokenFormException e) {
    return new UnreadableBodyException(
        TOO_LARGE,
        "the part \"%s\" is too large: it may have at most %s"
            .formatted(Spelling.shown(e.part()), bytes(e.limit())));
  }

  private static UnreadableBodyException formTooLarge(long limit) {
    return new UnreadableBodyException(
        TOO_LARGE,
        "the form is too large: all of its parts together may have at most %s"
            .formatted(bytes(limit)));
  }

  private static String bytes(long size) {
    if (size % MEGABYTE == 0) {
      return size / MEGABYTE + " MB";
    }
    return size % KILOBYTE == 0 ? size / KILOBYTE + " KB" : size + " bytes";
  }
}
