package org.spira.api.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.tomcat.util.http.fileupload.FileItem;
import org.apache.tomcat.util.http.fileupload.FileItemHeaders;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.disk.DiskFileItemFactory;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.spira.api.shared.InvalidInputException;

/**
 * A multipart form, with every part that was sent. Large parts lie on disk until it is closed. It
 * is read here, and not where Tomcat would, which drops parts without a name, trims names, and does
 * not tell a form that is too large from a header that is.
 */
public final class MultipartForm implements AutoCloseable {

  private static final String TYPE = "multipart/form-data";

  private final DeclaredType type;
  private final List<FileItem> items;

  private MultipartForm(DeclaredType type, List<FileItem> items) {
    this.type = type;
    this.items = items;
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
    DeclaredType type = DeclaredType.of(request.getContentType());
    try {
      FileUpload upload = new EveryPart(limits);
      return new MultipartForm(type, upload.parseRequest(new ServletRequestContext(request)));
    } catch (FileUploadException e) {
      throw BrokenForms.refusal(e);
    } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw BrokenForms.unreadable();
    }
  }

  /** What was sent, in the order in which it was. */
  public List<FormPart> parts() {
    return items.stream().map(FormPart::new).toList();
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
  public void close() {
    items.forEach(FileItem::delete);
  }

  private static final class EveryPart extends FileUpload {

    EveryPart(FormLimits limits) {
      setFileItemFactory(new DiskFileItemFactory(limits.inMemory(), limits.spool().toFile()));
      setFileSizeMax(limits.part());
      setSizeMax(limits.whole());
      setFileCountMax(FormLimits.PARTS);
      setPartHeaderSizeMax(FormLimits.HEADER);
      setHeaderEncoding("UTF-8");
    }

    @Override
    public String getFieldName(FileItemHeaders headers) {
      if (DeclaredType.of(headers.getHeader(CONTENT_TYPE)).type().startsWith(MULTIPART)) {
        throw BrokenForms.nested();
      }
      String disposition = Objects.toString(headers.getHeader(CONTENT_DISPOSITION), "");
      return Objects.toString(DeclaredType.parameters(disposition).get("name"), "");
    }
  }
}
