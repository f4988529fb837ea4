package org.spira.inference.research.adapter.cli.data;

import java.util.ArrayList;
import java.util.List;

/** Walks over the text of a table once. Used by one thread. */
final class CsvText {

  private static final char QUOTE = '"';

  private final String name;
  private final String text;
  private final char separator;
  private final List<List<String>> records = new ArrayList<>();
  private List<String> record = new ArrayList<>();
  private int at;

  /** Of the file of this name. */
  CsvText(String name, String text) {
    this.name = name;
    this.text = text;
    this.separator = separator(text.lines().findFirst().orElse(""));
  }

  private static char separator(String header) {
    for (char each : new char[] {'\t', ';'}) {
      if (header.indexOf(each) >= 0) {
        return each;
      }
    }
    return ',';
  }

  /** All records; lines without anything are none. */
  List<List<String>> records() {
    while (at < text.length()) {
      record.add(text.charAt(at) == QUOTE ? quoted() : plain());
      endOfValue();
    }
    if (!record.isEmpty()) {
      endOfRecord();
    }
    return records;
  }

  private String plain() {
    int from = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private boolean isEnd(char each) {
    return each == separator || each == '\n' || each == '\r';
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char each = text.charAt(at++);
      if (each != QUOTE) {
        value.append(each);
      } else if (at < text.length() && text.charAt(at) == QUOTE) {
        value.append(QUOTE);
        at++;
      } else {
        return value.toString();
      }
    }
    throw new IllegalDataException(
        "%s has a quote in record %d that nothing closes".formatted(name, records.size() + 1));
  }

  private void endOfValue() {
    if (at == text.length()) {
      return;
    }
    char end = text.charAt(at++);
    if (end == separator) {
      // a separator at the very end has an empty value behind it
      if (at == text.length()) {
        record.add("");
      }
      return;
    }
    if (!isEnd(end)) {
      throw new IllegalDataException(
          "%s has something behind a closing quote in record %d"
              .formatted(name, records.size() + 1));
    }
    if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    endOfRecord();
  }

  private void endOfRecord() {
    if (record.size() > 1 || !record.getFirst().isBlank()) {
      records.add(record);
    }
    record = new ArrayList<>();
  }
}
