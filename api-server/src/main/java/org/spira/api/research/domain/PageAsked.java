package org.spira.api.research.domain;

import java.util.Optional;

/**
 * Which page of the cases that are looked for.
 *
 * @param asOf of an earlier page, as it was told there; absent for the first
 * @param after behind which it begins
 * @param limit how many are looked at
 */
public record PageAsked(Optional<String> asOf, Optional<CaseId> after, int limit) {}
