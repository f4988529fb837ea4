package org.spira.api.research.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.InMemoryHospitals;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.privacy.InMemoryLabelledRecords;
import org.spira.api.models.FindModel;
import org.spira.api.research.domain.CaseFilter;
import org.spira.api.research.domain.PageAsked;
import org.spira.api.research.port.LabelledRecords;
import org.spira.api.shared.Refusal;

/** An API Server that nobody gave a key for pseudonyms. */
class WithoutKeyTest {

  private static final User RESEARCHER =
      new User("62d59254b6f4ae2a1f4f4f01", "rita", null, "-", Role.RESEARCHER);

  private static final PageAsked FIRST = new PageAsked(Optional.empty(), Optional.empty(), 1);

  private final PseudonymKey none = new PseudonymKey(Optional.empty());
  private final LabelledRecords records = new InMemoryLabelledRecords(new InMemoryInferences());

  @Test
  void nothingIsListed() {
    ListCases cases =
        new ListCases(
            none,
            records,
            new InMemoryResults(),
            new FindModel(new InMemoryModels()),
            new InMemoryHospitals());
    CaseFilter all =
        new CaseFilter(
            Instant.EPOCH,
            Instant.EPOCH,
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThatThrownBy(() -> cases.page(RESEARCHER, all, FIRST))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("sets SPIRA_PSEUDONYM_KEY");
  }

  @Test
  void nothingIsHeard() {
    HearCase hear =
        new HearCase(none, records, new InMemoryAudioStore(), wav -> wav, Clock.systemUTC());

    assertThatThrownBy(() -> hear.hear(RESEARCHER, "0".repeat(32), "frase"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("sets SPIRA_PSEUDONYM_KEY");
  }
}
