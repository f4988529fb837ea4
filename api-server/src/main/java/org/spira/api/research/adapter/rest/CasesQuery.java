package org.spira.api.research.adapter.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked for, as it stands in the address; an empty value restricts nothing. */
record CasesQuery(
    @Parameter(
            description = "accepted on this day or later, UTC",
            required = true,
            example = "2026-01-01",
            schema = @Schema(type = "string", format = "date"))
        @Nullable String from,
    @Parameter(
            description = "accepted before this day, UTC",
            required = true,
            example = "2026-07-01",
            schema = @Schema(type = "string", format = "date"))
        @Nullable String until,
    @Parameter(
            description =
                "`as_of` of an earlier answer: what was said of outcomes then or later is not looked"
                    + " at. From the second page on",
            example = "2026-07-01T10:00:00Z.9d2f0c4be7a81536")
        @Nullable String asof,
    @Parameter(schema = @Schema(type = "string", pattern = "^([0-9a-fA-F]{24})?$"))
        @Nullable String model,
    @Parameter(description = "the name of a hospital") @Nullable String hospital,
    @Parameter(schema = @Schema(allowableValues = {"positive", "negative"})) @Nullable String label,
    @Parameter(schema = @Schema(allowableValues = {"female", "male"})) @Nullable String sex,
    @Parameter(schema = @Schema(allowableValues = {"none", "thin", "thick"})) @Nullable String mask,
    @Parameter(description = "where to go on: `next` of the page before") @Nullable String after,
    @Parameter(
            description = "how many are looked at; a page may have fewer and not be the last",
            schema =
                @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "100"))
        @Nullable String limit) {

  /** All of them, by name. */
  Map<String, @Nullable String> members() {
    Map<String, @Nullable String> members = new HashMap<>();
    members.put("from", from);
    members.put("until", until);
    members.put("asof", asof);
    members.put("model", model);
    members.put("hospital", hospital);
    members.put("label", label);
    members.put("sex", sex);
    members.put("mask", mask);
    members.put("after", after);
    members.put("limit", limit);
    return members;
  }
}
