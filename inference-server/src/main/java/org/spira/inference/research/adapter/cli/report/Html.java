package org.spira.inference.research.adapter.cli.report;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of a page that needs nothing from elsewhere. */
final class Html {

  private static final String STYLE =
      """
      body { font: 15px/1.45 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b }
      table { border-collapse: collapse; margin: .5rem 0 1.5rem } th, td { text-align: left; padding: .2rem .9rem .2rem 0; border-bottom: 1px solid #ddd }
      .plots { display: flex; flex-wrap: wrap; gap: 2rem } svg text { font-size: 11px; fill: #333 }
      polyline { fill: none } .grid { stroke: #e4e4e4 } .diagonal { stroke: #999; stroke-dasharray: 4 4 }
      .first { stroke: #0b5cad; stroke-width: 2 } .second { stroke: #b3470b; stroke-width: 2 } .whisker { stroke: #0b5cad } .point { fill: #0b5cad }
      @page { margin: 18mm }
      @media print { body { margin: 0; padding: 0; max-width: none; font-size: 11px; print-color-adjust: exact } th, td { overflow-wrap: anywhere } }
      h1, h2, h3 { break-after: avoid } tr, svg { break-inside: avoid } thead { display: table-header-group }
      """;

  private Html() {}

  /** The text, so that it can be nothing else. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String page(String title, String body) {
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>%s</title><style>
    %s</style></head><body>
    <h1>%s</h1>
    %s</body></html>
    """
        .formatted(escaped(title), STYLE, escaped(title), body);
  }

  /** A table of text; the first row is its head. */
  static String table(List<List<String>> rows) {
    String head = row("th", rows.getFirst());
    String body =
        rows.stream().skip(1).map(cells -> row("td", cells)).collect(Collectors.joining());
    return "<table><thead>%s</thead><tbody>%s</tbody></table>\n".formatted(head, body);
  }

  private static String row(String kind, List<String> cells) {
    return cells.stream()
        .map(cell -> "<%s>%s</%s>".formatted(kind, escaped(cell), kind))
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  static String heading(String text) {
    return "<h2>" + escaped(text) + "</h2>\n";
  }

  static String paragraph(String text) {
    return "<p>" + escaped(text) + "</p>\n";
  }
}
