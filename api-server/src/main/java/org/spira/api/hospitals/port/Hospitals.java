package org.spira.api.hospitals.port;

import java.util.List;
import org.spira.api.hospitals.Hospital;
import org.spira.api.shared.AlreadyTakenException;

/** The places where patients are recorded, or were. */
public interface Hospitals {

  /** All of them, retired or not, by name. */
  List<Hospital> all();

  /**
   * Adds a hospital.
   *
   * @throws AlreadyTakenException if it is there
   */
  void add(Hospital hospital);

  /** Gives the hospital of this id its name, and whether it is retired. Whether there is one. */
  boolean change(Hospital hospital);
}
