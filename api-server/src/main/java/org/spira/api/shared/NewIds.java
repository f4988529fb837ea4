package org.spira.api.shared;

/** Makes identifiers. */
@FunctionalInterface
public interface NewIds {

  /** An id that was never given before; later ones are greater. */
  String next();
}
