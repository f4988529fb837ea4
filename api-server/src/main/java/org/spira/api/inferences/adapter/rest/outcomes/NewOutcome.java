package org.spira.api.inferences.adapter.rest.outcomes;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;
import org.spira.api.outcomes.Outcome;

/** What a request holds, for the OpenAPI document alone: it is read member by member. */
record NewOutcome(
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            allowableValues = {"confirmed", "excluded", "unknown"})
        String value,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "the day on which it was found, YYYY-MM-DD",
            example = "2026-03-01")
        String date,
    @Schema(maxLength = Outcome.LONGEST_NOTE) @Nullable String note,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            minimum = "0",
            description = "the version that was read before; 0 where there was none")
        int version) {}
