package org.spira.inference.research.adapter.cli.data;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table with names above its columns, separated by commas, semicolons or tabs, with quotes as in
 * RFC 4180.
 *
 * @param columns their names, in small letters
 * @param rows the values of each row, by column
 */
record CsvTable(List<String> columns, List<Map<String, String>> rows) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * The table in this file.
   *
   * @throws IllegalDataException if there is none that can be read
   */
  static CsvTable read(Path file) {
    try {
      String text = Files.readString(file);
      return parse(
          String.valueOf(file.getFileName()),
          text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new IllegalDataException(file + " is not UTF-8: save it as UTF-8");
    } catch (IOException e) {
      throw new IllegalDataException(file + " cannot be read: is it there?");
    }
  }

  private static CsvTable parse(String name, String text) {
    List<List<String>> records = new CsvText(name, text).records();
    if (records.isEmpty()) {
      throw new IllegalDataException(name + " is empty: its first line names the columns");
    }
    List<String> columns =
        records.getFirst().stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).toList();
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new IllegalDataException(name + " has two columns of the same name");
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i < records.size(); i++) {
      rows.add(row(name, i + 1, columns, records.get(i)));
    }
    return new CsvTable(columns, rows);
  }

  private static Map<String, String> row(
      String name, int number, List<String> columns, List<String> values) {
    if (values.size() != columns.size()) {
      throw new IllegalDataException(
          "%s has %d values in record %d and %d columns"
              .formatted(name, values.size(), number, columns.size()));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), values.get(i).strip());
    }
    return row;
  }
}
