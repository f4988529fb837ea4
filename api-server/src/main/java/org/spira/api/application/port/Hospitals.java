package org.spira.api.application.port;

import java.util.List;
import org.spira.api.domain.Hospital;

/** The hospitals that a form can name. */
public interface Hospitals {

  /** All of them, by name. */
  List<Hospital> all();

  /**
   * Adds a hospital.
   *
   * @throws AlreadyTakenException if it is there
   */
  void add(Hospital hospital);
}
