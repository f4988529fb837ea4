package org.spira.inference.research.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to do about a refusal: the tables of docs/models.md under <em>What a refusal means</em>, so
 * that there is one place where it is said. Never changes.
 */
public final class Advice {

  private static final String BEGIN = "## What a refusal means";
  private static final String END = "## What a result may say";
  private static final String DIFFERS = "…";
  private static final String ADDITION = "; ";
  private static final Pattern ROW = Pattern.compile("\\| `([^`]*)` \\| (.*) \\|");

  private final List<Row> rows;

  private Advice(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * The advice on this page.
   *
   * @throws IllegalArgumentException if the page has none
   */
  public static Advice on(String page) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("the page does not say what refusals mean");
    }
    List<Row> rows = new ArrayList<>();
    String last = "";
    for (String line : page.substring(begin, end).lines().toList()) {
      Matcher row = ROW.matcher(line);
      // what begins like this only adds to another, which is what something can be done about
      if (row.matches() && !row.group(1).startsWith(DIFFERS + ADDITION)) {
        last = row.group(2).equals("likewise") ? last : row.group(2);
        rows.add(Row.of(row.group(1), last));
      }
    }
    rows.sort(Comparator.comparingInt(Row::words).reversed());
    return new Advice(rows);
  }

  /** What to do if this is said; nothing for what is on no page. */
  public Optional<String> about(String reason) {
    Optional<String> whole =
        rows.stream()
            .filter(row -> row.said().matcher(reason).matches())
            .map(Row::todo)
            .findFirst();
    int addition = reason.lastIndexOf(ADDITION);
    return whole.isPresent() || addition < 0 ? whole : about(reason.substring(0, addition));
  }

  /** A row of the table: the more of its words are fixed, the more it is about just this. */
  private record Row(Pattern said, int words, String todo) {

    static Row of(String said, String todo) {
      String pattern = Pattern.quote(said).replace(DIFFERS, "\\E.*\\Q");
      return new Row(
          Pattern.compile(pattern, Pattern.DOTALL),
          said.replace(DIFFERS, "").length(),
          todo.replace("`", ""));
    }
  }
}
