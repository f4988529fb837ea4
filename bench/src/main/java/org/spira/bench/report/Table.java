package org.spira.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table in Markdown that also reads well in a terminal. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();
  private final int columns;

  /** With these heads of columns. */
  public Table(String... heads) {
    columns = heads.length;
    rows.add(List.of(heads));
  }

  /** One more row. */
  public Table row(String... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          "%d cells in a table of %d columns".formatted(cells.length, columns));
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The table as Markdown: the first column to the left, the others to the right. */
  public String markdown() {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
    }
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(line(row, widths)));
    lines.add(1, ruler(widths));
    return String.join("\n", lines);
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < row.size(); column++) {
      String fill = " ".repeat(widths.get(column) - row.get(column).length());
      String cell = column == 0 ? row.get(column) + fill : fill + row.get(column);
      line.append(' ').append(cell).append(" |");
    }
    return line.toString();
  }

  private static String ruler(List<Integer> widths) {
    return widths.stream()
        .map(width -> "-".repeat(width))
        .collect(Collectors.joining(":|-", "|-", ":|"))
        .replaceFirst("-:", "--");
  }

  /** A number to three places that matter. */
  public static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.3f" : value < 100 ? "%.2f" : "%.0f", value);
  }
}
