package org.spira.api.web.forms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of a form as it came.
 *
 * @param charset what it says about itself
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read once
record EncodedText(String name, byte[] bytes, @Nullable Charset charset) {

  private static final String MARK = "\uFEFF";

  /**
   * The text: in the charset that it declares, else in that of the form; where the bytes are no
   * text in it, in UTF-8; and where they are none in that either, in ISO-8859-1, in which all bytes
   * are text.
   */
  String read(@Nullable Charset ofTheForm) {
    return Stream.of(charset == null ? ofTheForm : charset, StandardCharsets.UTF_8)
        .map(this::strictly)
        .filter(text -> text != null)
        .findFirst()
        .map(EncodedText::withoutMark)
        .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** A byte order mark says how the bytes are written, and is no part of the text. */
  private static String withoutMark(String text) {
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  private @Nullable String strictly(@Nullable Charset wanted) {
    try {
      return wanted == null ? null : wanted.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException expected) {
      return null;
    }
  }
}
