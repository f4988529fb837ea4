package org.spira.api.evaluation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.evaluation.domain.Evaluation;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.port.Outcomes;
import org.spira.api.shared.Refusal;

class EvaluateModelTest {

  private static final String MODEL = "62d59254b6f4ae2a1f4f4f31";
  private static final User RESEARCHER = user(Role.RESEARCHER);

  private final InMemoryModels models = new InMemoryModels();
  private final TickingClock clock = new TickingClock();

  @BeforeEach
  void register() {
    models.add(new Model(MODEL, "evaluated", "evaluated-topic"));
  }

  private static User user(Role role) {
    return new User("62d59254b6f4ae2a1f4f4f01", "eva", null, "", role);
  }

  private EvaluateModel over(int labelled) {
    return over(labelled, Duration.ZERO);
  }

  private EvaluateModel over(int labelled, Duration eachPage) {
    Outcomes outcomes = new Numbered(labelled, clock, eachPage);
    return new EvaluateModel(new FindModel(models), outcomes, new InMemoryResults(), clock);
  }

  @Test
  void readsPageByPageToTheEnd() {
    Evaluation evaluation = over(1_234).of(RESEARCHER, MODEL);

    assertThat(evaluation.labelled()).isEqualTo(1_234);
    assertThat(evaluation.isComplete()).isTrue();
  }

  @Test
  void endsBeforeItTakesTooLongAndSaysSo() {
    Evaluation evaluation = over(EvaluateModel.MOST + 1).of(RESEARCHER, MODEL);

    assertThat(evaluation.labelled()).isEqualTo(EvaluateModel.MOST);
    assertThat(evaluation.isComplete()).isFalse();
    assertThat(over(EvaluateModel.MOST).of(RESEARCHER, MODEL).isComplete()).isTrue();
  }

  @Test
  void answersInTimeWithTheNewestFromASlowStore() {
    EvaluateModel slow = over(5_000, EvaluateModel.LONGEST.dividedBy(2));

    Evaluation evaluation = slow.of(RESEARCHER, MODEL);

    assertThat(evaluation.labelled()).isEqualTo(500);
    assertThat(evaluation.isComplete()).isFalse();
    assertThat(slow.figures(models.all().getFirst()).labelled())
        .as("nobody waits")
        .isEqualTo(5_000);
  }

  @Test
  void isForThoseWhoMay() {
    assertThatThrownBy(() -> over(1).of(user(Role.CLINICIAN), MODEL))
        .isInstanceOf(Refusal.class)
        .hasMessage("Forbidden operation");
  }

  /** So many inferences, whose ids count down. */
  private record Numbered(int count, TickingClock clock, Duration eachPage) implements Outcomes {

    @Override
    public List<Labelled> labelled(String modelId, Optional<String> after, int limit) {
      clock.advance(eachPage);
      int next = after.map(id -> Integer.parseInt(id, 16) - 1).orElse(count);
      return IntStream.iterate(next, i -> i > 0 && i > next - limit, i -> i - 1)
          .mapToObj(i -> new Labelled("%024x".formatted(i), i % 2 == 0))
          .toList();
    }

    @Override
    public boolean add(String inferenceId, int known, Outcome outcome) {
      throw new AssertionError("an evaluation changes nothing");
    }

    @Override
    public List<Outcome> ofInference(String inferenceId) {
      throw new AssertionError("an evaluation reads no notes");
    }

    @Override
    public Map<String, Outcome> ofInferences(Collection<String> inferenceIds) {
      throw new AssertionError("an evaluation reads no notes");
    }
  }
}
