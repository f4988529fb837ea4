package org.spira.api.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Thread.State;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Verdict;
import org.spira.api.shared.StoreUnavailableException;

/** Replicas that write at once, and stores that do not answer. */
class TrailWritersTest extends WrittenTrail {

  @Test
  void doesNotForkWhateverReplicasWriteAtOnce() throws Exception {
    AppendEntries other = replica();
    int all = 600;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < all / 2; i++) {
        Entry one = entry("ana", "a" + i);
        Entry two = entry("bob", "b" + i);
        threads.execute(() -> append.append(one));
        threads.execute(() -> other.append(two));
      }
    }

    Verdict verdict = verify.verify(null);
    assertThat(verdict.problems()).isEmpty();
    assertThat(verdict.end().nextEntry() - 1).isEqualTo(all);
    assertThat(segments.entries().stream().flatMap(found -> found.records().values().stream()))
        .doesNotHaveDuplicates()
        .hasSize(all);
  }

  @Test
  void storesTogetherThoseWhoWait() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    segments.beforeAppend(() -> {
      begun.countDown();
      Awaitility.await().until(() -> goOn.getCount() == 0);
    });
    Thread first = Thread.ofPlatform().start(() -> write(1));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    List<Thread> waiting =
        Stream.generate(() -> Thread.ofPlatform().start(() -> write(1))).limit(50).toList();
    Awaitility.await()
        .until(() -> waiting.stream().allMatch(each -> each.getState() == State.TIMED_WAITING));

    goOn.countDown();

    first.join();
    for (Thread each : waiting) {
      each.join();
    }
    assertThat(segments.all()).extracting(each -> each.entries().size()).containsExactly(1, 50);
    assertThat(problems(null)).isEmpty();
  }

  @Test
  void storesOnceWhatWasStoredWithoutAnAnswer() {
    write(1);
    segments.loseNextAnswer();

    write(1);
    write(1);

    assertThat(segments.entries()).hasSize(3);
    assertThat(problems(null)).isEmpty();
  }

  @Test
  void refusesWhatIsNotStoredAndGoesOnLater() {
    write(1);
    segments.setAway(true);
    assertThatThrownBy(() -> write(1)).isInstanceOf(StoreUnavailableException.class);
    segments.setAway(false);

    write(1);

    assertThat(segments.entries()).hasSize(2);
    assertThat(problems(null)).isEmpty();
  }
}
