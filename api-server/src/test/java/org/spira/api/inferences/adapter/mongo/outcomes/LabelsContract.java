package org.spira.api.inferences.adapter.mongo.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.adapter.mongo.StoredOutcomes;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Search;
import org.spira.api.outcomes.port.Outcomes.Labelled;

/** Outcomes as what labels inferences, and what inferences are looked for by. */
public abstract class LabelsContract extends StoredOutcomes {

  @Test
  void areLookedForAmongInferences() {
    String confirmed = accepted();
    String corrected = accepted();
    outcomes.add(confirmed, 0, CONFIRMED);
    outcomes.add(corrected, 0, CONFIRMED);
    outcomes.add(corrected, 1, EXCLUDED);
    var unused = accepted();

    assertThat(newest(with("confirmed"))).extracting(Inference::id).containsExactly(confirmed);
    assertThat(inferences.countUpTo(with("excluded"), 10)).hasValue(1);
  }

  private List<Inference> newest(Search search) {
    return inferences.page(search, new Search.Position(null, Order.NEWEST_FIRST, 10));
  }

  private static Search with(String outcome) {
    Optional<String> any = Optional.empty();
    return new Search(
        Reach.own(USER),
        any,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        any,
        Optional.of(outcome),
        any);
  }

  @Test
  void labelAModelsInferencesNewestFirst() {
    String first = accepted();
    String second = accepted();
    String third = accepted();
    outcomes.add(first, 0, CONFIRMED);
    outcomes.add(second, 0, EXCLUDED);
    outcomes.add(third, 0, UNKNOWN);
    database()
        .getCollection(names().inferences())
        .updateOne(
            new Document("_id", new ObjectId(first)),
            new Document("$set", new Document("model_id", new ObjectId(MODEL))));

    assertThat(outcomes.labelled(MODEL, Optional.empty(), 10))
        .containsExactly(new Labelled(second, false), new Labelled(first, true));
    assertThat(outcomes.labelled(MODEL, Optional.empty(), 1)).hasSize(1);
    assertThat(outcomes.labelled(MODEL, Optional.of(second), 10))
        .containsExactly(new Labelled(first, true));
    assertThat(outcomes.labelled(newId(), Optional.empty(), 10)).isEmpty();
  }
}
