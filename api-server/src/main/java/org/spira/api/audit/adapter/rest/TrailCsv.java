package org.spira.api.audit.adapter.rest;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.spira.api.audit.adapter.rest.TrailBodies.EntryBody;
import org.spira.api.audit.adapter.rest.TrailBodies.EntryList;

/**
 * Entries as RFC 4180 has it. Text that a spreadsheet would take for a formula is put behind an
 * apostrophe: names are chosen by people.
 */
final class TrailCsv {

  private static final String HEADER =
      "number,at,actor_id,actor_name,role,address,action,records,outcome\r\n";
  // the wide ones are the same to a spreadsheet in some languages
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private TrailCsv() {}

  static String write(EntryList list) {
    return list.entries().stream().map(TrailCsv::row).collect(Collectors.joining("", HEADER, ""));
  }

  private static String row(EntryBody entry) {
    return Arrays.asList(
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.actorId(),
                entry.actorName(),
                entry.role(),
                entry.address(),
                entry.action(),
                records(entry.records()),
                entry.outcome())
            .stream()
            .map(TrailCsv::cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String records(Map<String, String> records) {
    return records.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining(" "));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
