package org.spira.api.web.multipart;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.ParameterParser;
import org.jspecify.annotations.Nullable;

/**
 * What a part says before its bytes begin. Of a header that is there twice the first counts.
 * Immutable.
 */
public final class PartHeaders {

  private final Map<String, String> values;
  private final Map<String, @Nullable String> disposition;

  private PartHeaders(Map<String, String> values) {
    this.values = values;
    this.disposition = parameters(values.getOrDefault("content-disposition", ""));
  }

  /** Reads them; a line that begins with a blank goes on with the one before. */
  static PartHeaders of(List<String> lines) {
    Map<String, String> values = new HashMap<>();
    StringBuilder header = new StringBuilder();
    for (String line : lines) {
      if (!line.startsWith(" ") && !line.startsWith("\t")) {
        note(header, values);
        header.setLength(0);
      }
      header.append(line);
    }
    note(header, values);
    return new PartHeaders(values);
  }

  private static void note(CharSequence header, Map<String, String> values) {
    String[] sides = header.toString().split(":", 2);
    if (sides.length == 2) {
      values.putIfAbsent(sides[0].strip().toLowerCase(Locale.ROOT), sides[1].strip());
    }
  }

  /** The parameters of a header, their names in lower case, their values as they were sent. */
  public static Map<String, @Nullable String> parameters(String header) {
    ParameterParser parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    return parser.parse(header, ';');
  }

  /** The part's name, to the letter; empty if it has none. */
  public String name() {
    return Optional.ofNullable(disposition.get("name")).orElse("");
  }

  /** Whether a file name was sent, be it an empty one. */
  public boolean hasFileName() {
    return disposition.containsKey("filename");
  }

  /** The header of this name in lower case. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
