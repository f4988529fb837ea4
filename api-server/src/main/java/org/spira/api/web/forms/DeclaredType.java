package org.spira.api.web.forms;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spira.api.web.multipart.PartHeaders;

/**
 * What a form or a part of it says about itself.
 *
 * @param type the media type in lower case, empty if none is named
 * @param charset of its text; absent if none is named, or one that nobody knows
 */
record DeclaredType(String type, @Nullable Charset charset) {

  /** Reads a content type header. */
  static DeclaredType of(@Nullable String header) {
    String text = header == null ? "" : header;
    String type = text.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return new DeclaredType(type, charsetNamed(PartHeaders.parameters(text).get("charset")));
  }

  /** The charset of this name, if there is one. */
  static @Nullable Charset charsetNamed(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name.strip());
    } catch (IllegalArgumentException expected) {
      return null;
    }
  }
}
