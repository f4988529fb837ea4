package org.spira.api.web.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.spira.api.web.multipart.BrokenFormException.Kind;
import org.spira.api.web.spool.FormMemory;
import org.spira.common.pace.PacedInput;

/**
 * Takes forms apart, every part of them, in one pass. Part of the way of an inference, and so ours:
 * the servlet container's own looks at each byte of a recording for the boundary.
 */
public final class FormReader {

  private final FormLimits limits;
  private final Path spool;
  private final FormMemory memory;

  /** Within these limits; large parts stay in this memory or go to files in this folder. */
  public FormReader(FormLimits limits, Path spool, FormMemory memory) {
    this.limits = limits;
    this.spool = spool;
    this.memory = memory;
  }

  /**
   * The parts in the order in which they came, into this list, so that whoever gives it can delete
   * what had come when the rest does not.
   *
   * @throws BrokenFormException if it is not a form, too large or not whole
   * @throws IOException if the sender went away
   */
  public void read(InputStream body, String boundary, List<Part> parts) throws IOException {
    InputStream paced = new PacedInput(body, limits.pace(), BrokenFormException::tooSlow);
    ArrivingForm form = new ArrivingForm(paced, boundary, limits.whole());
    if (form.isEmpty()) {
      return;
    }
    form.copyToBoundary((bytes, from, length) -> {});
    while (form.hasPart()) {
      if (parts.size() == FormLimits.PARTS) {
        throw BrokenFormException.tooMuch(Kind.TOO_MANY_PARTS, FormLimits.PARTS);
      }
      Part part = new Part(headers(form), new PartContent(limits.inMemory(), spool, memory));
      parts.add(part);
      form.copyToBoundary((bytes, from, length) -> add(part, bytes, from, length));
      part.content().complete();
    }
  }

  private static PartHeaders headers(ArrivingForm form) throws IOException {
    PartHeaders headers = PartHeaders.of(form.headerLines());
    String type = headers.get("content-type").orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/")) {
      throw BrokenFormException.of(Kind.NESTED);
    }
    return headers;
  }

  private void add(Part part, byte[] bytes, int from, int length) {
    if (part.content().size() + length > limits.part()) {
      throw BrokenFormException.tooLarge(part.headers().name(), limits.part());
    }
    part.content().add(bytes, from, length);
  }

  /** Takes away what these parts hold, in memory and on disk. */
  public static void delete(List<Part> parts) throws IOException {
    for (Part part : parts) {
      part.content().delete();
    }
  }
}
