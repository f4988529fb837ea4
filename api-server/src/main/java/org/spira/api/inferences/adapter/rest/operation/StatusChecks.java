package org.spira.api.inferences.adapter.rest.operation;

import java.util.List;
import java.util.Optional;
import org.spira.api.inferences.adapter.rest.operation.OperationBody.Failures;
import org.spira.api.inferences.adapter.rest.operation.OperationBody.NeighbourBody;
import org.spira.api.inferences.adapter.rest.operation.OperationBody.ServedModel;
import org.spira.api.inferences.adapter.rest.operation.OperationBody.Unfinished;
import org.spira.api.inferences.application.reading.SurveyInferences;
import org.spira.api.inferences.application.reading.SurveyInferences.Survey;
import org.spira.api.lifecycle.Neighbour;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.models.WhoServes;

/** Looks at everything around, one after the other; each look takes a bounded time. */
final class StatusChecks {

  private static final String UNPACKAGED = "unpackaged";

  private final SurveyInferences survey;
  private final FindModel models;
  private final WhoServes whoServes;
  private final List<Neighbour> neighbours;

  StatusChecks(
      SurveyInferences survey, FindModel models, WhoServes whoServes, List<Neighbour> neighbours) {
    this.survey = survey;
    this.models = models;
    this.whoServes = whoServes;
    this.neighbours = List.copyOf(neighbours);
  }

  OperationBody look() {
    Survey seen = survey.survey();
    return new OperationBody(
        seen.at(),
        Optional.ofNullable(StatusChecks.class.getPackage().getImplementationVersion())
            .orElse(UNPACKAGED),
        neighbours.stream().map(StatusChecks::body).toList(),
        whoServes.servers(),
        models.askable().stream().map(this::body).toList(),
        Unfinished.of(seen),
        Failures.of(seen));
  }

  private static NeighbourBody body(Neighbour neighbour) {
    return new NeighbourBody(neighbour.name(), neighbour.works().getAsBoolean());
  }

  private ServedModel body(Model model) {
    return ServedModel.of(model, whoServes.of(model));
  }
}
