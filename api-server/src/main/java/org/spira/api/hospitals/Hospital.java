package org.spira.api.hospitals;

import java.util.HexFormat;
import org.spira.common.Sha256;

/**
 * A place where patients are recorded.
 *
 * @param retired whether no form offers it any more; what was recorded there stays
 */
public record Hospital(String id, String name, boolean retired) {

  private static final int ID_BYTES = 12;

  /** One that forms offer. */
  public Hospital(String id, String name) {
    this(id, name, false);
  }

  /** A hospital whose id follows from its name, so that adding it twice adds it once. */
  public static Hospital named(String name) {
    return new Hospital(idFrom(name), name);
  }

  /**
   * One whose name was another's before, so that its id is taken.
   *
   * @param turn how many ids of this name are taken
   */
  static Hospital namedAgain(String name, int turn) {
    return new Hospital(idFrom(name + '\n' + turn), name);
  }

  Hospital renamed(String other) {
    return new Hospital(id, other, retired);
  }

  Hospital retired(boolean isRetired) {
    return new Hospital(id, name, isRetired);
  }

  private static String idFrom(String text) {
    return HexFormat.of().formatHex(Sha256.of(text), 0, ID_BYTES);
  }
}
