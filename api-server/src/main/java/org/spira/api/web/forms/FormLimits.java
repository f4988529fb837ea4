package org.spira.api.web.forms;

import java.nio.file.Path;

/**
 * How large a form may be.
 *
 * @param part most bytes of one part
 * @param whole most bytes of the whole form
 * @param inMemory from how many bytes on a part is spooled to disk
 * @param spool the folder where it is then
 */
public record FormLimits(long part, long whole, int inMemory, Path spool) {

  /** The most parts of a form. */
  static final int PARTS = 100;

  /** The most bytes of the headers of one part. */
  static final int HEADER = 4096;

  private static final int SPOOLED_FROM = 64 * 1024;
  private static final Path NOWHERE = Path.of("none");

  /** For forms with files. */
  public static FormLimits files(long part, long whole, Path spool) {
    return new FormLimits(part, whole, SPOOLED_FROM, spool);
  }

  /** For forms of a few texts, which are never spooled to disk. */
  static FormLimits texts(int whole) {
    return new FormLimits(whole, whole, whole, NOWHERE);
  }
}
