package org.spira.system.check;

import java.util.List;
import java.util.Set;

/**
 * What became of the promises.
 *
 * @param acked ids answered 200
 * @param completed of these, ended with a diagnosis
 * @param failed of these, ended with an error that can be read
 * @param lost of these, not ended, or ended without a result
 * @param duplicated ended twice, changed after the end, more than one result, or one id for two
 *     requests
 * @param damaged recordings that are not what was sent
 */
public record Verdict(
    Set<String> acked,
    long completed,
    long failed,
    Set<String> lost,
    Set<String> duplicated,
    List<String> damaged,
    long unfinished) {

  /** Whether the books balance. */
  public boolean isGood() {
    return lost.isEmpty() && duplicated.isEmpty() && damaged.isEmpty() && unfinished == 0;
  }
}
