package org.spira.inference.models.adapter;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.IllegalDescriptionException;

/** Values of {@code MLmodel} that hold further keys. */
final class Mappings {

  private Mappings() {}

  /**
   * The value as a mapping.
   *
   * @throws IllegalDescriptionException if it is none
   */
  static Map<?, ?> mapping(@Nullable Object value, String what) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalDescriptionException("in MLmodel, " + what + " must be a mapping");
  }
}
