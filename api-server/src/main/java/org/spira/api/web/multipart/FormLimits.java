package org.spira.api.web.multipart;

import org.spira.common.pace.Pace;

/**
 * How large a form may be, and how slow.
 *
 * @param part most bytes of one part
 * @param whole most bytes of the whole form
 * @param inMemory from how many bytes on a part needs the forms' memory, or disk
 * @param pace how slowly it may come
 */
public record FormLimits(long part, long whole, int inMemory, Pace pace) {

  /** The most parts of a form. */
  static final int PARTS = 100;

  /** The most bytes of the headers of one part. */
  static final int HEADER = 4096;

  private static final int SPOOLED_FROM = 64 * 1024;

  /** For forms with files. */
  public static FormLimits files(long part, long whole, Pace pace) {
    return new FormLimits(part, whole, SPOOLED_FROM, pace);
  }

  /** For forms of a few texts, which are never spooled to disk. */
  public static FormLimits texts(int whole) {
    return new FormLimits(whole, whole, whole, Pace.OF_TEXTS);
  }
}
