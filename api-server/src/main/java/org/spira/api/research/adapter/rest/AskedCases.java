package org.spira.api.research.adapter.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.spira.api.research.domain.CaseFilter;
import org.spira.api.research.domain.CaseId;
import org.spira.api.research.domain.Mask;
import org.spira.api.research.domain.PageAsked;
import org.spira.api.research.domain.Sex;

/** What was asked for, understood. */
record AskedCases(CaseFilter filter, PageAsked page) {

  private static final int USUAL = 100;
  private static final int MOST = 500;

  /**
   * Reads the parameters.
   *
   * @throws org.spira.api.shared.InvalidInputException with all that is wrong with them
   */
  static AskedCases read(CasesQuery query, Instant now) {
    CaseValues values = new CaseValues(query.members());
    CaseFilter filter = filter(values, now.truncatedTo(ChronoUnit.SECONDS));
    Optional<CaseId> after = values.read("after", "is no place in this list", CaseId::read);
    int limit = values.number("limit", MOST).orElse(USUAL);
    values.refuseProblems();
    return new AskedCases(filter, new PageAsked(values.text("asof"), after, limit));
  }

  private static CaseFilter filter(CaseValues values, Instant now) {
    return new CaseFilter(
        values.day("from"),
        values.day("until"),
        now,
        values.read("model", "is no id", CaseValues::id),
        values.text("hospital"),
        values.read("label", "must be positive or negative", CaseValues::label),
        values.read("sex", "must be female or male", text -> CaseValues.choice(Sex.values(), text)),
        values.read(
            "mask", "must be none, thin or thick", text -> CaseValues.choice(Mask.values(), text)));
  }
}
