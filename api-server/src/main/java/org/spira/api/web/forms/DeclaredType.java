package org.spira.api.web.forms;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.ParameterParser;
import org.jspecify.annotations.Nullable;

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
    return new DeclaredType(type, charsetNamed(parameters(text).get("charset")));
  }

  /** The parameters of a header, their names in lower case, their values as they were sent. */
  static Map<String, @Nullable String> parameters(String header) {
    ParameterParser parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    return parser.parse(header, ';');
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
