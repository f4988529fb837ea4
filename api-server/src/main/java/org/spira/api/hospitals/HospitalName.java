package org.spira.api.hospitals;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.VisibleText;

/** What a hospital may be called: it is shown in forms, and stored with each inference. */
final class HospitalName {

  private static final String MEMBER = "name";
  private static final int MAX_LENGTH = 120;

  private HospitalName() {}

  /**
   * The name as it is kept: trimmed and composed.
   *
   * @throws InvalidInputException if it cannot be one
   */
  static String of(String text) {
    String name = Normalizer.normalize(text, Form.NFC).strip();
    if (name.isEmpty() || name.codePointCount(0, name.length()) > MAX_LENGTH) {
      throw new InvalidInputException(
          MEMBER, "must have 1 to " + MAX_LENGTH + " characters", "value_error.any_str.length");
    }
    if (!name.codePoints().allMatch(VisibleText::isVisible)) {
      throw new InvalidInputException(
          MEMBER, "must not hold invisible characters", "value_error.str.regex");
    }
    return name;
  }
}
