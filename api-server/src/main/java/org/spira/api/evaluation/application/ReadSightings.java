package org.spira.api.evaluation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spira.api.evaluation.domain.Agreement.Pair;
import org.spira.api.evaluation.domain.drift.Sighting;
import org.spira.api.hospitals.Hospital;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Inferences.Circumstances;
import org.spira.api.inferences.port.Results;
import org.spira.api.inferences.port.Results.Answers;
import org.spira.api.inferences.port.Results.Stretch;
import org.spira.api.models.Model;
import org.spira.common.drift.Measure;

/** Reads results page by page, and keeps of each a few numbers only. */
public final class ReadSightings {

  private static final int PAGE = 500;

  private final Results results;
  private final Inferences inferences;
  private final Hospitals hospitals;

  /** On these ports. */
  public ReadSightings(Results results, Inferences inferences, Hospitals hospitals) {
    this.results = results;
    this.inferences = inferences;
    this.hospitals = hospitals;
  }

  /** The newest of a version, the newest first. */
  Seen newest(Model model, String digest, int most) {
    return read(model, digest, true, most);
  }

  /** The first of a version, the oldest first. */
  Seen first(Model model, String digest, int most) {
    return read(model, digest, false, most);
  }

  private Seen read(Model model, String digest, boolean newestFirst, int most) {
    List<Sighting> sightings = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    Optional<String> last = Optional.empty();
    int left = most;
    while (left > 0) {
      List<Answers> page =
          results.saidBy(digest, new Stretch(newestFirst, last, Math.min(left, PAGE)));
      add(model, page, sightings, pairs);
      left = page.size() < PAGE ? 0 : left - page.size();
      last = page.isEmpty() ? last : Optional.of(idOf(page.getLast()));
    }
    return new Seen(sightings, pairs);
  }

  private void add(Model model, List<Answers> page, List<Sighting> sightings, List<Pair> pairs) {
    Map<String, Circumstances> known =
        inferences.circumstances(page.stream().map(ReadSightings::idOf).toList());
    List<Hospital> told = hospitals.all();
    for (Answers each : page) {
      Circumstances recorded = known.get(idOf(each));
      // the same files can be registered under two names
      if (recorded != null && model.id().equals(recorded.modelId())) {
        sightings.add(sighting(each.production(), recorded, told));
        Said.pair(each).ifPresent(pairs::add);
      }
    }
  }

  private static Sighting sighting(
      Challenge said, Circumstances recorded, List<Hospital> hospitals) {
    Map<String, Double> measured = new TreeMap<>(recorded.measured());
    if (said.error() == null) {
      Said.number(said.output()).ifPresent(score -> measured.put(Measure.SCORE.wireName(), score));
    }
    return new Sighting(said.inferenceId(), named(recorded.hospital(), hospitals), measured);
  }

  /** As it is called now; forms can hold any text there, which is nobody's to read here. */
  private static String named(@Nullable String recorded, List<Hospital> hospitals) {
    return hospitals.stream()
        .filter(each -> recorded != null && each.names().contains(recorded))
        .map(Hospital::name)
        .findFirst()
        .orElse("");
  }

  private static String idOf(Answers said) {
    return said.production().inferenceId();
  }
}
