package org.spira.api.evaluation.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.User;
import org.spira.api.evaluation.domain.Agreement;
import org.spira.api.evaluation.domain.Agreement.Pair;
import org.spira.api.evaluation.domain.Answer;
import org.spira.api.evaluation.domain.Answer.Role;
import org.spira.api.evaluation.domain.Evaluation;
import org.spira.api.inferences.port.Results;
import org.spira.api.inferences.port.Results.Answers;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.outcomes.port.Outcomes;
import org.spira.api.outcomes.port.Outcomes.Labelled;
import org.spira.api.shared.Refusal;

/**
 * Tells how right a model was. It reads the newest {@link #MOST} inferences with a clear outcome
 * page by page, as many of them as {@link #LONGEST} allows where somebody waits, and keeps of each
 * a few numbers only.
 */
public final class EvaluateModel {

  /** So many inferences are evaluated, and no more. */
  public static final int MOST = 20_000;

  /** Whoever waits is answered with what is known by then: the newest, whatever the store. */
  static final Duration LONGEST = Duration.ofSeconds(10);

  private static final int PAGE = 500;

  private final FindModel findModel;
  private final Outcomes outcomes;
  private final Results results;
  private final Clock clock;

  /** On these. */
  public EvaluateModel(FindModel findModel, Outcomes outcomes, Results results, Clock clock) {
    this.findModel = findModel;
    this.outcomes = outcomes;
    this.results = results;
    this.clock = clock;
  }

  /**
   * The evaluation of the model with this id, retired or not.
   *
   * @throws Refusal if the caller may not ask, it is no id, or no model's
   */
  public Evaluation of(User caller, String modelId) {
    Permission.EVALUATE.require(caller);
    return figures(findModel.findEvenRetired(modelId), clock.instant().plus(LONGEST));
  }

  /** The same, for the service itself, which can wait. */
  public Evaluation figures(Model model) {
    return figures(model, Instant.MAX);
  }

  private Evaluation figures(Model model, Instant end) {
    Gathered gathered = new Gathered(new ArrayList<>(), new ArrayList<>());
    int labelled = 0;
    List<Labelled> page = outcomes.labelled(model.id(), Optional.empty(), PAGE);
    while (!page.isEmpty() && labelled < MOST && clock.instant().isBefore(end)) {
      labelled += page.size();
      gathered.add(page, results.answersAbout(page.stream().map(Labelled::inferenceId).toList()));
      page = outcomes.labelled(model.id(), Optional.of(page.getLast().inferenceId()), PAGE);
    }
    return new Evaluation(
        labelled,
        page.isEmpty(),
        Evaluation.of(gathered.answers()),
        Agreement.of(gathered.pairs()));
  }

  /** What was found so far. */
  private record Gathered(List<Answer> answers, List<Pair> pairs) {

    void add(List<Labelled> page, Map<String, Answers> said) {
      for (Labelled each : page) {
        Answers about = said.get(each.inferenceId());
        if (about != null) {
          add(each, about);
        }
      }
    }

    private void add(Labelled about, Answers said) {
      Optional<Answer> production = Said.read(Role.PRODUCTION, about.positive(), said.production());
      Optional<Answer> challenger =
          said.challenger().flatMap(of -> Said.read(Role.CHALLENGER, about.positive(), of));
      production.ifPresent(answers::add);
      challenger.ifPresent(answers::add);
      if (production.isPresent() && challenger.isPresent()) {
        pairs.add(
            new Pair(
                about.inferenceId(),
                Optional.of(about.positive()),
                production.get().saying(),
                challenger.get().saying()));
      }
    }
  }
}
