package org.spira.api.inmemory.privacy;

import java.util.List;
import java.util.Map;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.privacy.port.KeptDocuments;

/** What is told of inferences in memory: as much as tests look for. */
public final class InMemoryKeptDocuments implements KeptDocuments {

  private final Inferences inferences;
  private final Results results;

  public InMemoryKeptDocuments(Inferences inferences, Results results) {
    this.inferences = inferences;
    this.results = results;
  }

  @Override
  public Map<String, List<Map<String, Object>>> about(String inferenceId) {
    return inferences.withId(inferenceId).map(this::documents).orElse(Map.of());
  }

  private Map<String, List<Map<String, Object>>> documents(Inference inference) {
    Map<String, Object> form =
        Map.of("id", inference.id(), "rgh", String.valueOf(inference.form().rgh()));
    List<Map<String, Object>> said =
        results.ofInference(inference.id()).stream()
            .map(result -> Map.<String, Object>of("diagnosis", result.diagnosis()))
            .toList();
    return Map.of("inference", List.of(form), "results", said);
  }
}
