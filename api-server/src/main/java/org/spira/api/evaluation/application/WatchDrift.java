package org.spira.api.evaluation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.User;
import org.spira.api.evaluation.domain.Agreement;
import org.spira.api.evaluation.domain.drift.Drift;
import org.spira.api.evaluation.domain.drift.VersionDrift;
import org.spira.api.evaluation.domain.drift.VersionDrift.Origin;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.models.Serving;
import org.spira.api.models.WhoServes;
import org.spira.api.shared.Refusal;
import org.spira.common.drift.DriftReference;

/**
 * Compares the newest results of the versions that serve with what they were judged on. Everything
 * is worked out from stored results, of which {@link #WINDOW} and {@link #FIRST} are read at most:
 * each replica finds the same, after a restart too, and what was erased counts no more.
 */
public final class WatchDrift {

  /** So many results are the newest ones. */
  public static final int WINDOW = 4_000;

  /** So many stand for a reference that was not stored. */
  public static final int FIRST = 500;

  private final FindModel findModel;
  private final WhoServes whoServes;
  private final ReadSightings sightings;

  /** On these. */
  public WatchDrift(FindModel findModel, WhoServes whoServes, ReadSightings sightings) {
    this.findModel = findModel;
    this.whoServes = whoServes;
    this.sightings = sightings;
  }

  /**
   * How the model with this id does.
   *
   * @throws Refusal if the caller may not ask, it is no id, or no model's
   */
  public Drift of(User caller, String modelId) {
    Permission.EVALUATE.require(caller);
    return of(findModel.findEvenRetired(modelId));
  }

  /** The same, for the service itself. */
  public Drift of(Model model) {
    List<VersionDrift> versions = new ArrayList<>();
    List<Agreement.Pair> pairs = new ArrayList<>();
    for (Serving.Version version : served(model)) {
      versions.add(compared(model, version, pairs));
    }
    return new Drift(versions, Agreement.of(pairs));
  }

  private List<Serving.Version> served(Model model) {
    return whoServes.of(model).map(Serving::versions).orElse(List.of());
  }

  private VersionDrift compared(Model model, Serving.Version version, List<Agreement.Pair> pairs) {
    Seen newest = sightings.newest(model, version.digest(), WINDOW);
    pairs.addAll(newest.pairs());
    Optional<DriftReference> stored = whoServes.reference(model, version.digest());
    if (stored.isPresent()) {
      return VersionDrift.of(
          version.version(), Origin.REGISTERED, stored.get(), newest.sightings());
    }
    Seen first = sightings.first(model, version.digest(), FIRST);
    DriftReference reference = VersionDrift.ofFirst(version.digest(), first.sightings());
    return VersionDrift.of(
        version.version(), Origin.FIRST_RESULTS, reference, newest.after(first).sightings());
  }
}
