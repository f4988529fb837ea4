package org.spira.api.hospitals;

import java.util.HexFormat;
import org.spira.common.Sha256;

/** A place where patients are recorded. */
public record Hospital(String id, String name) {

  private static final int ID_BYTES = 12;

  /** A hospital whose id follows from its name, so that adding it twice adds it once. */
  public static Hospital named(String name) {
    return new Hospital(HexFormat.of().formatHex(Sha256.of(name), 0, ID_BYTES), name);
  }
}
