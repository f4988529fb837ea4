package org.spira.api.inferences.adapter.rest.listing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was asked for, as it stands in the address; an empty value restricts nothing. */
public record ListingQuery(
    @Parameter(
            description = "how many at most",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
        @Nullable String limit,
    @Parameter(description = "where to go on, from the header `Link` of the page before")
        @Nullable String after,
    @Parameter(description = "the patient's number, or how it begins", example = "1234567H")
        @Nullable String q,
    @Parameter(
            schema =
                @Schema(
                    type = "string",
                    allowableValues = {"processing", "completed", "error"}))
        @Nullable String status,
    @Parameter(
            description = "accepted then or later: a day in UTC, or a time with its offset",
            example = "2026-03-01")
        @Nullable String from,
    @Parameter(
            description = "accepted on or before this day in UTC, or before this time",
            example = "2026-03-31T12:00:00-03:00")
        @Nullable String to,
    @Parameter(
            description = "its name, or one that it had before",
            example = "Hospital das Clínicas")
        @Nullable String hospital,
    @Parameter(schema = @Schema(type = "string", pattern = "^([0-9a-fA-F]{24})?$"))
        @Nullable String model,
    @Parameter(
            description =
                "what the model said. A page may then be short, or empty, and not be the last",
            example = "positive")
        @Nullable String diagnosis,
    @Parameter(
            description = "what the patient turned out to have",
            schema =
                @Schema(
                    type = "string",
                    allowableValues = {"confirmed", "excluded", "unknown"}))
        @Nullable String outcome,
    @Parameter(
            description =
                "what they are ordered by, falling with `-`. Models stand in the order in which"
                    + " they were registered, and what is the same in the order of acceptance."
                    + " What has no diagnosis yet comes first in both orders by diagnosis: one that"
                    + " gets it meanwhile may be told twice, and is never missed",
            schema =
                @Schema(
                    type = "string",
                    allowableValues = {
                      "created_in",
                      "-created_in",
                      "rgh",
                      "-rgh",
                      "hospital",
                      "-hospital",
                      "model",
                      "-model",
                      "status",
                      "-status",
                      "diagnosis",
                      "-diagnosis"
                    },
                    defaultValue = "-created_in"))
        @Nullable String sort,
    @Parameter(
            description = "what is wanted besides, separated by commas",
            schema =
                @Schema(
                    type = "string",
                    allowableValues = {"result", "outcome", "outcome,result"}))
        @Nullable String include) {

  /** Whether none of this was sent, as old clients do. */
  public boolean isEmpty() {
    return Stream.concat(
            Stream.of(limit, after, q, status, from, to, hospital, model),
            Stream.of(diagnosis, outcome, sort, include))
        .allMatch(Objects::isNull);
  }

  /** What restricts and orders, by name: the same on each page. */
  Map<String, String> lasting() {
    Map<String, String> members = new LinkedHashMap<>();
    put(members, "q", q);
    put(members, "status", status);
    put(members, "from", from);
    put(members, "to", to);
    put(members, "hospital", hospital);
    put(members, "model", model);
    put(members, "diagnosis", diagnosis);
    put(members, "outcome", outcome);
    put(members, "sort", sort);
    return members;
  }

  private static void put(Map<String, String> members, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      members.put(name, value);
    }
  }

  /** Nothing: it may have a patient's number. */
  @Override
  public String toString() {
    return "ListingQuery[…]";
  }
}
