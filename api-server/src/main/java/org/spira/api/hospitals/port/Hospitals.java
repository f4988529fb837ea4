package org.spira.api.hospitals.port;

import java.util.List;
import org.spira.api.hospitals.Hospital;
import org.spira.api.shared.AlreadyTakenException;

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
