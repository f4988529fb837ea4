package org.spira.api.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Thread.State;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.Trails;
import org.spira.api.audit.application.SearchTrail.Found;
import org.spira.api.audit.application.SearchTrail.Page;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Entry.Actor;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.audit.domain.Search;
import org.spira.api.audit.domain.Segment;
import org.spira.api.audit.domain.Verdict;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.shared.Refusal;
import org.spira.api.shared.StoreUnavailableException;

class TrailTest {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final User ADMIN = new User("adm", "admin", "a@b.example", "", Role.ADMIN);
  private static final Search ANYTHING = new Search(null, null, null, null, null);

  private final InMemorySegments segments = new InMemorySegments();
  private final TickingClock clock = new TickingClock();
  private final AppendEntries append = Trails.replica(segments);
  private final VerifyTrail verify = new VerifyTrail(segments);
  private final SearchTrail search = new SearchTrail(segments);

  private Entry entry(String actor, String record) {
    return new Entry(
        clock.instant(),
        new Actor(actor, actor, "user", "::1"),
        "result.read",
        Map.of("inference_id", record),
        Outcome.DONE);
  }

  private void write(int entries) {
    for (int i = 0; i < entries; i++) {
      append.append(entry("ana", "record " + i));
    }
  }

  private List<String> problems(@Nullable Link end) {
    return verify.verify(end).problems();
  }

  @Test
  void isWholeWhenNobodyTouchedIt() {
    assertThat(verify.verify(null).isWhole()).isTrue();
    write(3);

    Verdict verdict = verify.verify(null);

    assertThat(verdict.isWhole()).isTrue();
    assertThat(verdict.end().segment()).isEqualTo(3);
    assertThat(verdict.end().nextEntry()).isEqualTo(4);
    assertThat(problems(verdict.end())).isEmpty();
  }

  @Test
  void showsWhatWasChanged() {
    write(5);
    Segment was = segments.withNumber(3).orElseThrow();
    Segment other =
        new Segment(3, was.first(), was.previous(), List.of(entry("bob", "x")), was.hash());
    segments.tamper(3, Optional.of(other));
    assertThat(problems(null)).containsExactly("segment 3 was changed");

    segments.tamper(3, Optional.of(Segment.after(segments.all().get(1).link(), other.entries())));
    assertThat(problems(null)).containsExactly("segment 4 does not follow the one before it");
  }

  @Test
  void showsWhatWasRemoved() {
    write(5);
    Link end = verify.verify(null).end();
    segments.tamper(2, Optional.empty());
    segments.tamper(3, Optional.empty());
    assertThat(problems(null)).containsExactly("segments 2 to 3 are missing");

    segments.tamper(5, Optional.empty());
    assertThat(problems(end))
        .contains("the end that was written down is not in the trail: it was cut off");
  }

  @Test
  void showsAnEndThatWasCutOffWhenTheWriterGoesOn() {
    write(5);
    segments.tamper(5, Optional.empty());
    segments.tamper(4, Optional.empty());

    write(1);

    assertThat(problems(null)).containsExactly("segments 4 to 5 are missing");
  }

  @Test
  void showsABeginningThatNobodyAnswersFor() {
    write(5);
    segments.startAfter(segments.all().get(1).link());
    segments.removeBeforeStart();

    assertThat(problems(null))
        .containsExactly("everything up to segment 2 is missing, and no entry says why");
  }

  @Test
  void doesNotForkWhateverReplicasWriteAtOnce() throws Exception {
    AppendEntries other = Trails.replica(segments);
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

  @Test
  void isShortenedAndStillWhole() {
    PruneTrail prune = new PruneTrail(segments, append, clock, KEPT);
    write(3);
    clock.advance(KEPT.dividedBy(2));
    write(2);
    prune.prune();
    assertThat(segments.entries()).hasSize(5);

    clock.advance(KEPT.dividedBy(2).plusSeconds(1));
    prune.prune();

    assertThat(segments.all().getFirst().number()).isEqualTo(4);
    assertThat(segments.entries()).hasSize(3);
    assertThat(problems(null)).isEmpty();
    // all of it is old now, but for what says so
    clock.advance(KEPT.multipliedBy(2));
    prune.prune();
    assertThat(segments.entries()).hasSize(1);
    assertThat(problems(null)).isEmpty();
    write(1);
    assertThat(problems(null)).isEmpty();
    assertThat(verify.verify(null).end().nextEntry()).isEqualTo(9);
    // a replica that starts now goes on where the trail ends
    Trails.replica(segments).append(entry("ana", "later"));
    assertThat(problems(null)).isEmpty();
  }

  @Test
  void losesNothingOfAReplicaThatWasSilentForAsLongAsEntriesAreKept() {
    AppendEntries silent = Trails.replica(segments);
    silent.append(entry("ana", "early"));
    write(2);
    clock.advance(KEPT.plusSeconds(1));
    PruneTrail prune = new PruneTrail(segments, append, clock, KEPT);
    prune.prune();

    silent.append(entry("ana", "late"));
    prune.prune();

    assertThat(numbers(new Search(null, null, "late", null, null))).hasSize(1);
    assertThat(problems(null)).isEmpty();
  }

  @Test
  void isWholeWhereverShorteningStops() {
    write(2);
    clock.advance(KEPT.plusSeconds(1));
    write(1);
    Link cut = segments.all().get(1).link();
    append.append(
        new Entry(
            clock.instant(),
            Actor.SYSTEM,
            PruneTrail.ACTION,
            PruneTrail.records(cut),
            Outcome.DONE));
    assertThat(problems(null)).isEmpty();

    segments.startAfter(cut);
    assertThat(problems(null)).isEmpty();

    new PruneTrail(segments, append, clock, KEPT).prune();
    assertThat(segments.all().getFirst().number()).isEqualTo(3);
    assertThat(problems(null)).isEmpty();
  }

  @Test
  void isSearchedPageByPageTheNewestFirst() {
    for (int i = 0; i < 7; i++) {
      append.append(entry(i % 2 == 0 ? "ana" : "bob", "r" + i));
      clock.advance(Duration.ofMinutes(1));
    }

    Page first = search.search(ADMIN, ANYTHING, Long.MAX_VALUE, 3);
    Page second = search.search(ADMIN, ANYTHING, first.next().orElseThrow(), 3);
    Page third = search.search(ADMIN, ANYTHING, second.next().orElseThrow(), 3);

    assertThat(Stream.of(first, second, third).flatMap(page -> page.entries().stream()))
        .extracting(Found::number)
        .containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    assertThat(third.next()).isEmpty();
    assertThat(numbers(new Search("bob", null, null, null, null))).containsExactly(6L, 4L, 2L);
    assertThat(numbers(new Search(null, null, "r4", null, null))).containsExactly(5L);
    assertThat(numbers(new Search("bob", null, "r4", null, null))).isEmpty();
    assertThat(numbers(new Search(null, "login", null, null, null))).isEmpty();
    assertThat(
            numbers(
                new Search(
                    null,
                    "result.read",
                    null,
                    segments.entries().get(2).at(),
                    segments.entries().get(4).at())))
        .containsExactly(4L, 3L);
  }

  private List<Long> numbers(Search wanted) {
    return search.search(ADMIN, wanted, Long.MAX_VALUE, 10).entries().stream()
        .map(Found::number)
        .toList();
  }

  @Test
  void isReadByAdministratorsOnly() {
    User nurse = new User("n", "nurse", "n@b.example", "", Role.NURSE);

    assertThatThrownBy(() -> search.search(nurse, ANYTHING, Long.MAX_VALUE, 10))
        .isInstanceOf(Refusal.class);
  }
}
