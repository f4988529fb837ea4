package org.spira.inference.direct.adapter.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.spira.inference.direct.InvalidInputException;
import tools.jackson.databind.JsonNode;

/**
 * Texts as elements of tensors. ONNX Runtime's Java binding takes and gives them as Java's modified
 * UTF-8 (Java Native Interface specification), where graphs have UTF-8: the two differ in NUL and
 * in what lies beyond U+FFFF, so a text that would arrive as another is refused.
 */
public final class TextElements {

  /**
   * What the binding makes of four bytes of UTF-8: each byte a character, and the end of the text
   * cut off by as many. A text of one emoji comes out as the letter eth alone, so that letter is
   * taken for one.
   */
  private static final Pattern CUT = Pattern.compile("\\u00f0|[\\u00f1-\\u00f4][\\u0080-\\u00bf]");

  private TextElements() {}

  /** The text that a graph gave, refused where it may have been cut off on the way. */
  public static String given(String text) {
    if (CUT.matcher(text).find()) {
      throw new InvalidInputException(
          "the model answers with text beyond U+FFFF such as emoji, which ONNX Runtime's Java"
              + " binding cuts off: ask for the other outputs alone");
    }
    return text;
  }

  /** The text in a JSON string, or base64 as TensorFlow Serving writes it. */
  static String of(JsonNode leaf, String name) {
    if (leaf.isObject() && leaf.path("b64").isString()) {
      return decoded(leaf.path("b64").asString(), name);
    }
    JsonElements.require(leaf.isString(), name, "text");
    return carried(leaf.asString(), name);
  }

  private static String decoded(String base64, String name) {
    try {
      return of(ByteBuffer.wrap(Base64.getDecoder().decode(base64)), name);
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException("input '" + name + "' has text that is not base64");
    }
  }

  /** The text in these bytes, which must be UTF-8. */
  public static String of(ByteBuffer bytes, String name) {
    try {
      return carried(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), name);
    } catch (CharacterCodingException e) {
      throw new InvalidInputException(
          "input '%s' has bytes that are not text in UTF-8, which cannot be handed to a graph as"
                  .formatted(name)
              + " text: give the graph an input of UINT8 for them");
    }
  }

  private static String carried(String text, String name) {
    JsonElements.require(
        text.indexOf('\0') < 0 && text.chars().noneMatch(c -> Character.isSurrogate((char) c)),
        name,
        "text without NUL and without characters beyond U+FFFF such as emoji, which ONNX Runtime's"
            + " Java binding would change");
    return text;
  }
}
