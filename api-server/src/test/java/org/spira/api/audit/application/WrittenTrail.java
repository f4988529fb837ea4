package org.spira.api.audit.application;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.Trails;
import org.spira.api.audit.application.SearchTrail.Found;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Entry.Actor;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.audit.domain.Search;
import org.spira.api.inmemory.TickingClock;

/** A trail in memory, and what writes, shortens, checks and searches it. */
abstract class WrittenTrail {

  static final Duration KEPT = Trails.KEPT;
  static final Duration PATIENCE = Duration.ofSeconds(10);
  static final User ADMIN = new User("adm", "admin", "a@b.example", "", Role.ADMIN);
  static final Search ANYTHING = new Search(null, null, null, null, null);

  final InMemorySegments segments = new InMemorySegments();
  final TickingClock clock = new TickingClock();
  final AppendEntries append = replica();
  final VerifyTrail verify = new VerifyTrail(segments);
  final SearchTrail search = new SearchTrail(segments);

  AppendEntries replica() {
    return Trails.replica(segments, clock, PATIENCE);
  }

  Entry entry(String actor, String record) {
    return new Entry(
        clock.instant(),
        new Actor(actor, actor, "user", "::1"),
        "result.read",
        Map.of("inference_id", record),
        Outcome.DONE);
  }

  void write(int entries) {
    for (int i = 0; i < entries; i++) {
      append.append(entry("ana", "record " + i));
    }
  }

  List<String> problems(@Nullable Link end) {
    return verify.verify(end).problems();
  }

  List<Long> numbers(Search wanted) {
    return search.search(ADMIN, wanted, Long.MAX_VALUE, 10).entries().stream()
        .map(Found::number)
        .toList();
  }
}
