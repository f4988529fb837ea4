package org.spira.api.research.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Which cases are looked for; what is absent does not restrict.
 *
 * @param from accepted then or later
 * @param until accepted before then
 * @param asOf what was said of outcomes then or later is not looked at
 * @param hospital its name
 * @param positive whether the patient turned out to have it
 */
public record CaseFilter(
    Instant from,
    Instant until,
    Instant asOf,
    Optional<String> modelId,
    Optional<String> hospital,
    Optional<Boolean> positive,
    Optional<Sex> sex,
    Optional<Mask> mask) {

  /** The same, as of another moment. */
  public CaseFilter asOf(Instant moment) {
    return new CaseFilter(from, until, moment, modelId, hospital, positive, sex, mask);
  }

  /** Whether this one is looked for, as far as time and model do not tell. */
  public boolean admits(ResearchCase found) {
    ResearchCase.Person person = found.person();
    return is(positive, Optional.of(found.positive()))
        && is(sex, person.sex())
        && is(mask, person.mask())
        && is(hospital, person.hospital().map(there -> there.name()));
  }

  private static <T> boolean is(Optional<T> wanted, Optional<T> there) {
    return wanted.isEmpty() || wanted.equals(there);
  }
}
