package org.spira.inference.descriptions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.spira.inference.descriptions.IllegalDescriptionException;

/** What is wrong with a description, as far as it was read. Used by one thread. */
final class Problems {

  private final List<String> noted = new ArrayList<>();

  void note(String problem) {
    noted.add(problem);
  }

  int count() {
    return noted.size();
  }

  /**
   * What is made of values that were each what they should be; notes it if together they are not.
   *
   * @param before how many problems there were before the values were read
   * @param other what is given for values of which one was wrong
   */
  <T> T together(int before, Supplier<T> made, T other) {
    if (count() > before) {
      return other;
    }
    try {
      return made.get();
    } catch (IllegalDescriptionException e) {
      note(String.valueOf(e.getMessage()));
      return other;
    }
  }

  /** Throws if there are any. */
  void refuse() {
    if (!noted.isEmpty()) {
      throw new IllegalDescriptionException(noted);
    }
  }
}
