package org.spira.api.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.audit.application.SearchTrail.Found;
import org.spira.api.audit.application.SearchTrail.Page;
import org.spira.api.audit.domain.Search;
import org.spira.api.shared.Refusal;

class SearchTrailTest extends WrittenTrail {

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

  @Test
  void isReadByAdministratorsOnly() {
    User nurse = new User("n", "nurse", "n@b.example", "", Role.NURSE);

    assertThatThrownBy(() -> search.search(nurse, ANYTHING, Long.MAX_VALUE, 10))
        .isInstanceOf(Refusal.class);
  }
}
