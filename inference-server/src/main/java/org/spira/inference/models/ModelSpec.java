package org.spira.inference.models;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spira.common.Subjects;

/**
 * A model that this server is to serve.
 *
 * @param name its registered name
 * @param channel where its inferences arrive; absent when it is only asked directly
 */
public record ModelSpec(String name, @Nullable String channel) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

  /**
   * Checks both against the contract.
   *
   * @throws IllegalArgumentException if one is not legal
   */
  public ModelSpec {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no name of a registered model: letters, digits, _ and - only".formatted(name));
    }
    if (channel != null && !Subjects.isLegalChannel(channel)) {
      throw new IllegalArgumentException("'%s' is no legal channel".formatted(channel));
    }
  }

  /** Reads {@code name} or {@code name=channel}; the customary channel unless one is given. */
  public static ModelSpec parse(String text) {
    int equals = text.indexOf('=');
    return equals < 0
        ? new ModelSpec(text.strip(), Subjects.customaryChannel(text.strip()))
        : new ModelSpec(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
  }
}
