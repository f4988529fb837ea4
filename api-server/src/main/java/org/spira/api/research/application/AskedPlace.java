package org.spira.api.research.application;

import java.time.Instant;
import org.spira.api.research.domain.CaseFilter;
import org.spira.api.research.domain.CaseId;
import org.spira.api.research.domain.PageAsked;
import org.spira.api.research.port.Pseudonyms;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/** Where a page begins and of which moment it is, told by what earlier answers said. */
record AskedPlace(Pseudonyms pseudonyms, PageAsked page) {

  /**
   * The filter as of the moment of the earlier answer, if one is named.
   *
   * @throws Refusal if no answer said this
   */
  CaseFilter asOf(CaseFilter asked) {
    return page.asOf().map(told -> asked.asOf(opened(told))).orElse(asked);
  }

  /**
   * The id of an inference behind which the page begins.
   *
   * @throws Refusal if nothing has this place
   */
  String behind(CaseFilter filter) {
    return page.after().map(this::revealed).orElseGet(() -> Ids.firstAt(filter.from()));
  }

  private String revealed(CaseId place) {
    return pseudonyms
        .reveal(place)
        .orElseThrow(() -> Refusal.malformed("there is no such place: another key made it"));
  }

  private Instant opened(String asOf) {
    return pseudonyms
        .open(asOf)
        .orElseThrow(() ->
            Refusal.malformed(
                "asof is no moment that was answered here: give as_of of an answer, whole, or"
                    + " leave it out"));
  }
}
