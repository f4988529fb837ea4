package org.spira.api.evaluation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    Gathering gathered = new Gathering(model, hospitals.all());
    Optional<String> last = Optional.empty();
    int left = most;
    while (left > 0) {
      List<Answers> page =
          results.saidBy(digest, new Stretch(newestFirst, last, Math.min(left, PAGE)));
      gathered.add(page);
      left = page.size() < PAGE ? 0 : left - page.size();
      last = page.isEmpty() ? last : Optional.of(idOf(page.getLast()));
    }
    return new Seen(gathered.sightings, gathered.pairs);
  }

  /** What was read so far. Used by one thread. */
  private final class Gathering {

    private final Model model;
    private final List<Hospital> told;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    Gathering(Model model, List<Hospital> told) {
      this.model = model;
      this.told = told;
    }

    void add(List<Answers> page) {
      Map<String, Circumstances> known =
          inferences.circumstances(page.stream().map(ReadSightings::idOf).toList());
      for (Answers each : page) {
        Circumstances recorded = known.get(idOf(each));
        // the same files can be registered under two names
        if (recorded != null && model.id().equals(recorded.modelId())) {
          sightings.add(sighting(each.production(), recorded, told));
          Said.pair(each).ifPresent(pairs::add);
        }
      }
    }
  }

  private static Sighting sighting(
      Challenge said, Circumstances recorded, List<Hospital> hospitals) {
    Map<String, Double> measured = new TreeMap<>(recorded.measured());
    if (said.error() == null) {
      Said.number(said.output()).ifPresent(score -> measured.put(Measure.SCORE.wireName(), score));
    }
    // as it is called now; forms can hold any text there, which is nobody's to read here
    String hospital =
        Hospital.called(hospitals, recorded.hospital()).map(Hospital::name).orElse("");
    return new Sighting(said.inferenceId(), hospital, measured);
  }

  private static String idOf(Answers said) {
    return said.production().inferenceId();
  }
}
