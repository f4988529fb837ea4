package org.spira.api.inferences.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.FindAccount;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.InMemoryUsers;
import org.spira.api.inmemory.Samples;

class FindResultTest {

  private static final String ID = "62d59254b6f4ae2a1f4f4f01";
  private static final User ANA = user("62d59254b6f4ae2a1f4f4f02", "ana");
  private static final User BIA = user("62d59254b6f4ae2a1f4f4f03", "bia");

  private final InMemoryInferences inferences = new InMemoryInferences();
  private final InMemoryResults results = new InMemoryResults();
  private final InMemoryUsers users = new InMemoryUsers();
  private final FindResult find =
      new FindResult(new FindInference(inferences), results, new FindAccount(users));

  private static User user(String id, String name) {
    return new User(id, name, null, "", Role.NURSE);
  }

  @BeforeEach
  void anaAsks() {
    inferences.add(
        Inference.accepted(ID, ANA.id(), "m", "2026-03-01 00:00:00.000000", Samples.form(41)),
        Dispatch.first(Instant.EPOCH));
    results.settle(new Result(ID, ID, List.of(0.5), "positive", null, null, null));
  }

  @Test
  void whoAskedIsCalledAsTheyLoggedInWithoutLookingAgain() {
    // nobody is there to be looked up
    assertThat(find.find(Reach.own(ANA.id()), ID, ANA).askedBy()).hasValue("ana");
  }

  @Test
  void whoReadsForOthersIsToldWhoAsked() {
    @Nullable String ward = Samples.form(41).local();
    Reach ofWard = Reach.of(BIA.id(), Optional.ofNullable(ward).map(Set::of).orElseThrow());

    assertThat(find.find(ofWard, ID, BIA).askedBy()).isEmpty();
    users.add(ANA);
    assertThat(find.find(ofWard, ID, BIA).askedBy()).hasValue("ana");
  }
}
