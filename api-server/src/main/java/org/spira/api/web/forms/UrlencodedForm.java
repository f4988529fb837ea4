package org.spira.api.web.forms;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A form in one line of pairs, as {@code application/x-www-form-urlencoded} has it. */
final class UrlencodedForm {

  private UrlencodedForm() {}

  /**
   * Its fields.
   *
   * @param charset what it says about itself
   */
  static Fields fields(byte[] form, @Nullable Charset charset) {
    FormTexts texts = new FormTexts(charset, text -> false);
    for (String pair : new String(form, StandardCharsets.ISO_8859_1).split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        texts.add(text(pair.substring(0, equals), pair.substring(equals + 1)));
      }
    }
    return texts.fields();
  }

  private static EncodedText text(String name, String value) {
    return new EncodedText(new String(decode(name), StandardCharsets.UTF_8), decode(value), null);
  }

  /** The bytes that were written so, of which each character here is one. */
  private static byte[] decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.ISO_8859_1)
          .getBytes(StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      throw new UnreadableBodyException(400, "There was an error parsing the body");
    }
  }
}
