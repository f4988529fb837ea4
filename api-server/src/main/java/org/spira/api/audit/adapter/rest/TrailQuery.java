package org.spira.api.audit.adapter.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.audit.domain.Search;
import org.spira.api.web.forms.Field;
import org.spira.api.web.forms.Fields;

/** What is looked for, as the address says it. */
record TrailQuery(Search search, long before, int limit) {

  private static final int PAGE = 100;
  private static final int LARGEST_PAGE = 1000;

  /** Reads the parameters, refusing all that is wrong with them. */
  static TrailQuery read(Map<String, String> parameters) {
    Fields fields = new Fields(name -> Field.of(parameters.get(name)));
    Search search =
        new Search(
            fields.optional("actor"),
            fields.optional("action"),
            fields.optional("record"),
            time(fields, "from"),
            time(fields, "to"));
    long before = number(fields, "before", Long.MAX_VALUE, Long.MAX_VALUE);
    int limit = (int) number(fields, "limit", PAGE, LARGEST_PAGE);
    fields.refuseProblems();
    return new TrailQuery(search, before, limit);
  }

  private static @Nullable Instant time(Fields fields, String name) {
    String given = fields.optional(name);
    try {
      return given == null ? null : Instant.parse(given);
    } catch (DateTimeException e) {
      fields.complain(name, "must be a time like 2026-11-27T10:00:00Z", "value_error.datetime");
      return null;
    }
  }

  private static long number(Fields fields, String name, long otherwise, long most) {
    String given = fields.optional(name);
    if (given == null) {
      return otherwise;
    }
    if (given.matches("[0-9]{1,18}") && Long.parseLong(given) >= 1) {
      return Math.min(Long.parseLong(given), most);
    }
    fields.complain(name, "must be a whole number from 1", "value_error.number");
    return otherwise;
  }
}
