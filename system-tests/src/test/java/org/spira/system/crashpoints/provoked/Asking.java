package org.spira.system.crashpoints.provoked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.spira.system.Administration;
import org.spira.system.Bench;
import org.spira.system.Replica;
import org.spira.system.process.Wait;

/**
 * Asks the replica that is to halt first, and what it does not answer, anybody.
 *
 * @param first the replica
 */
record Asking(Bench bench, Replica first) {

  /** A call and the status that it is answered. */
  interface Question {
    int askAt(Administration address) throws InterruptedException;
  }

  /** Until it is answered so. */
  void until(int wanted, Question question) throws InterruptedException {
    until(wanted, wanted, question);
  }

  /**
   * Until it is answered so.
   *
   * @param done what others may answer too: it was done by the call that was not answered
   */
  void until(int wanted, int done, Question question) throws InterruptedException {
    if (question.askAt(new Administration(first.url())) != wanted) {
      Administration anybody = new Administration(bench.deployment().url());
      List<Integer> right = List.of(wanted, done);
      assertThat(Wait.until(Provocation.PATIENCE, () -> right.contains(question.askAt(anybody))))
          .isTrue();
    }
  }
}
