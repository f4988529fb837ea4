package org.spira.api.web.multipart;

/** A form that cannot be taken apart to its end. */
public final class BrokenFormException extends RuntimeException {

  private final Kind kind;
  private final String part;
  private final long limit;

  private BrokenFormException(Kind kind, String part, long limit) {
    super(kind.name(), null, false, false);
    this.kind = kind;
    this.part = part;
    this.limit = limit;
  }

  static BrokenFormException of(Kind kind) {
    return new BrokenFormException(kind, "", 0);
  }

  static BrokenFormException tooMuch(Kind kind, long limit) {
    return new BrokenFormException(kind, "", limit);
  }

  static BrokenFormException tooLarge(String part, long limit) {
    return new BrokenFormException(Kind.PART_TOO_LARGE, part, limit);
  }

  /** One that nobody waits for any more. */
  public static BrokenFormException tooSlow() {
    return of(Kind.TOO_SLOW);
  }

  /** One that says so before it is read. */
  public static BrokenFormException tooLarge(long limit) {
    return tooMuch(Kind.FORM_TOO_LARGE, limit);
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** The name of the part that is too large, as it was sent; empty if it is not one part's. */
  public String part() {
    return part;
  }

  /** How much there may be at most, in bytes or parts; 0 where nothing is too much. */
  public long limit() {
    return limit;
  }

  /** What can be wrong. */
  public enum Kind {
    /** It ends before its last boundary. */
    CUT_OFF,
    /** The headers of a part. */
    HEADER_TOO_LARGE,
    /** One part. */
    PART_TOO_LARGE,
    /** All of it. */
    FORM_TOO_LARGE,
    /** More parts than anybody needs. */
    TOO_MANY_PARTS,
    /** It comes a byte now and then. */
    TOO_SLOW,
    /** A part with parts of its own. */
    NESTED,
    /** Nobody can make it out. */
    UNREADABLE
  }
}
