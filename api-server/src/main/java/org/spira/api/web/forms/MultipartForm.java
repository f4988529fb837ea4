package org.spira.api.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.web.multipart.BrokenFormException;
import org.spira.api.web.multipart.FormLimits;
import org.spira.api.web.multipart.FormReader;
import org.spira.api.web.multipart.Part;
import org.spira.api.web.multipart.PartHeaders;
import org.spira.api.web.spool.FormMemory;
import org.spira.api.web.spool.UploadSpool;

/**
 * A multipart form, with every part that was sent. Large parts lie in the forms' memory, or on
 * disk, until it is closed. It is read here, and not where Tomcat would, which drops parts without
 * a name, trims names, and does not tell a form that is too large from a header that is.
 */
public final class MultipartForm implements AutoCloseable {

  private static final String TYPE = "multipart/form-data";

  private final DeclaredType type;
  private final List<Part> parts = new ArrayList<>();

  private MultipartForm(DeclaredType type) {
    this.type = type;
  }

  /** Whether the body is such a form. */
  static boolean isIn(HttpServletRequest request) {
    return DeclaredType.of(request.getContentType()).type().equals(TYPE);
  }

  /**
   * Reads the body to its end.
   *
   * @throws UnreadableBodyException if it is another one, or too large
   * @throws InvalidInputException if it is broken
   * @throws IOException if the client went away
   */
  public static MultipartForm read(HttpServletRequest request, FormLimits limits)
      throws IOException {
    if (!isIn(request)) {
      throw UnreadableBodyException.wrongType();
    }
    MultipartForm form = new MultipartForm(DeclaredType.of(request.getContentType()));
    boolean whole = false;
    try {
      form.take(request, limits);
      whole = true;
      return form;
    } catch (BrokenFormException e) {
      throw BrokenForms.refusal(e);
    } finally {
      if (!whole) {
        form.close();
      }
    }
  }

  private void take(HttpServletRequest request, FormLimits limits) throws IOException {
    Path spool = (Path) request.getServletContext().getAttribute(UploadSpool.ATTRIBUTE);
    if (request.getContentLengthLong() > limits.whole()) {
      throw BrokenFormException.tooLarge(limits.whole());
    }
    new FormReader(limits, spool, FormMemory.ofThisProcess())
        .read(request.getInputStream(), boundary(request), parts);
  }

  private static String boundary(HttpServletRequest request) {
    return Optional.ofNullable(PartHeaders.parameters(request.getContentType()).get("boundary"))
        .filter(boundary -> !boundary.isEmpty())
        .orElseThrow(BrokenForms::unreadable);
  }

  /** What was sent, in the order in which it was. */
  public List<FormPart> parts() {
    return parts.stream().map(FormPart::new).toList();
  }

  /**
   * Collects texts of this form.
   *
   * @param isAbsent which texts mean that nothing was filled in
   */
  public FormTexts texts(Predicate<String> isAbsent) {
    return new FormTexts(type.charset(), isAbsent);
  }

  @Override
  public void close() throws IOException {
    FormReader.delete(parts);
  }
}
