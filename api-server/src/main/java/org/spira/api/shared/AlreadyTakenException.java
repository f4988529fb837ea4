package org.spira.api.shared;

/** Something that is unique in a store is there already. */
public final class AlreadyTakenException extends RuntimeException {

  /** With the kind of thing. */
  public AlreadyTakenException(String kind) {
    super("a " + kind + " with one of these unique members exists");
  }
}
