package org.spira.api.web.forms;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.InvalidContentTypeException;
import org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.StoreUnavailableException;

/** Says what is wrong with a form that could not be read to its end. */
final class BrokenForms {

  private static final int TOO_LARGE = 413;
  private static final long MEGABYTE = 1 << 20;
  private static final long KILOBYTE = 1 << 10;

  private BrokenForms() {}

  /** The answer; throws what came in between, if that is not the form's fault. */
  static RuntimeException refusal(FileUploadException e) throws IOException {
    return switch (e) {
      case FileSizeLimitExceededException part -> tooLarge(part);
      case SizeLimitExceededException header when header.getPermittedSize() == FormLimits.HEADER ->
          broken(
              "the header of a part is longer than %d bytes: give it a shorter file name"
                  .formatted(header.getPermittedSize()));
      case SizeLimitExceededException whole -> tooLarge(whole);
      case FileCountLimitExceededException parts ->
          broken(
              "the form has more than %d parts: send only those that belong to it"
                  .formatted(parts.getLimit()));
      case InvalidContentTypeException type -> unreadable();
      default -> fromBelow(e);
    };
  }

  private static RuntimeException fromBelow(FileUploadException e) throws IOException {
    Optional<BadRequestException> gone = cause(e, BadRequestException.class);
    if (gone.isPresent()) {
      throw gone.get();
    }
    if (cause(e, MalformedStreamException.class).isPresent()) {
      return broken("the form is cut off before its end: send it again");
    }
    if (cause(e, IOException.class).isPresent()) {
      return new StoreUnavailableException("the form could not be spooled to disk", e);
    }
    return unreadable();
  }

  /** What nobody can make out. */
  static InvalidInputException unreadable() {
    return broken(
        "the form cannot be read: send it as multipart/form-data, its parts separated by the"
            + " boundary that the Content-Type header names");
  }

  /** A part that has parts of its own. */
  static InvalidInputException nested() {
    return broken("a part of the form has parts of its own: send each recording as one part");
  }

  private static InvalidInputException broken(String message) {
    return new InvalidInputException("__root__", message, "value_error.form");
  }

  private static UnreadableBodyException tooLarge(FileSizeLimitExceededException e) {
    return new UnreadableBodyException(
        TOO_LARGE,
        "the part \"%s\" is too large: it may have at most %s"
            .formatted(Spelling.shown(e.getFieldName()), bytes(e.getPermittedSize())));
  }

  private static UnreadableBodyException tooLarge(SizeLimitExceededException e) {
    return new UnreadableBodyException(
        TOO_LARGE,
        "the form is too large: all of its parts together may have at most %s"
            .formatted(bytes(e.getPermittedSize())));
  }

  private static String bytes(long size) {
    if (size % MEGABYTE == 0) {
      return size / MEGABYTE + " MB";
    }
    return size % KILOBYTE == 0 ? size / KILOBYTE + " KB" : size + " bytes";
  }

  private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> wanted) {
    return Stream.iterate(e.getCause(), found -> found != null, Throwable::getCause)
        .filter(wanted::isInstance)
        .map(wanted::cast)
        .findFirst();
  }
}
