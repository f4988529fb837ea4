package org.spira.api.shared;

/** What was asked for is not done, for a reason that the caller is told. */
public final class Refusal extends RuntimeException {

  /** Why, so that each edge can say it in its own way. */
  public enum Kind {
    /** It contradicts itself or what is there. */
    WRONG,
    /** It is not well formed. */
    MALFORMED,
    /** It is not known who asks. */
    UNAUTHENTICATED,
    /** Who asks may not. */
    FORBIDDEN,
    /** It speaks of something that is not there. */
    NOT_FOUND,
    /** It speaks of something that was there and is no more. */
    GONE,
    /** It was asked before in other words. */
    CONFLICT,
    /** There is no room for it now. */
    BUSY
  }

  private final Kind kind;

  private Refusal(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  /** Why. */
  public Kind kind() {
    return kind;
  }

  /** What was asked contradicts what there is. */
  public static Refusal wrong(String message) {
    return new Refusal(Kind.WRONG, message);
  }

  /** What was asked cannot be understood. */
  public static Refusal malformed(String message) {
    return new Refusal(Kind.MALFORMED, message);
  }

  /** What was asked about is not there. */
  public static Refusal notFound(String message) {
    return new Refusal(Kind.NOT_FOUND, message);
  }

  /** What was asked about is no longer there. */
  public static Refusal gone(String message) {
    return new Refusal(Kind.GONE, message);
  }

  /** Another request stands in the way. */
  public static Refusal conflict(String message) {
    return new Refusal(Kind.CONFLICT, message);
  }

  /** There will be room later. */
  public static Refusal busy(String message) {
    return new Refusal(Kind.BUSY, message);
  }

  /** Nobody is known by this. */
  public static Refusal unauthenticated(String message) {
    return new Refusal(Kind.UNAUTHENTICATED, message);
  }

  /** This user may not before they chose a password of their own. */
  public static Refusal passwordToBeChosen() {
    return new Refusal(
        Kind.FORBIDDEN, "choose a password of your own first: POST /v1/users/password");
  }

  /** This user may not. */
  public static Refusal forbidden() {
    return forbidden("Forbidden operation");
  }

  /** Who asks may not, for a reason that they can do something about. */
  public static Refusal forbidden(String message) {
    return new Refusal(Kind.FORBIDDEN, message);
  }
}
