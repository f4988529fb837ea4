package org.spira.api.accounts;

import java.util.Collection;
import java.util.List;
import org.spira.api.shared.InvalidInputException;

/** Which hospitals there are, for those who are assigned to some. */
public interface KnownHospitals {

  /** The ids of those that are called this now or have this id; what is none is left out. */
  List<String> idsOf(Collection<String> namesOrIds);

  /** The ids of all. */
  Collection<String> ids();

  /**
   * Refuses ids of none.
   *
   * @throws InvalidInputException if one of them is no hospital's
   */
  default void require(Collection<String> hospitals) {
    if (!hospitals.isEmpty() && !ids().containsAll(hospitals)) {
      throw new InvalidInputException(
          "hospitals", "must be ids of hospitals", "value_error.hospital");
    }
  }
}
