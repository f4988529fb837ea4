package org.spira.inference.models.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spira.inference.RecordedMeters;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.ModelRefusedException;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ServedModels;
import org.spira.inference.models.application.port.ModelCache;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.models.application.port.ServedVersions;
import org.spira.inference.models.domain.ModelManifest;
import org.spira.inference.shared.NeighbourAwayException;

class KeepModelTest {

  private final Registry registry = new Registry();
  private final Cache cache = new Cache();
  private final Shared shared = new Shared();
  private final RecordedMeters meters = new RecordedMeters();
  private final RecordedNotes notes = new RecordedNotes();
  private final List<String> opened = new ArrayList<>();
  private final Map<String, FakeModel> loaded = new HashMap<>();
  private final ModelSlots models = new ModelSlots(List.of(ModelSpec.parse("lungs")));
  private final LoadModel loader =
      new LoadModel(folder -> new ModelManifest("model.onnx", null, List.of()), (file, output) -> graph(file));
  private final KeepModel keeper = keeper();

  private KeepModel keeper() {
    return new KeepModel(
        ModelSpec.parse("lungs"),
        models,
        registry,
        new KeepModel.Copies(cache, shared),
        loader,
        new KeepModel.Surroundings(opened::add, meters, notes));
  }

  private LoadedModel graph(Path file) {
    String version = String.valueOf(file.getName(0));
    if (version.startsWith("bad")) {
      throw new ModelFailedException("not a graph");
    }
    return loaded.computeIfAbsent(version, unused -> FakeModel.scoring());
  }

  private int closings(String version) {
    return loaded.getOrDefault(version, new FakeModel()).closings.get();
  }

  private @Nullable String serving(ModelRole role) {
    return models
        .lease("lungs", role)
        .map(lease -> {
          try (lease) {
            return lease.model().version().version();
          }
        })
        .orElse(null);
  }

  @Test
  void servesTheProductionVersionAndOpensItsChannel() {
    registry.put(ModelRole.PRODUCTION, "1");
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");
    assertThat(opened).containsExactly("lungs-topic");
    assertThat(models.isReady()).isTrue();
    assertThat(meters.events).containsExactly("serving PRODUCTION 1");
    keeper.look();
    assertThat(meters.events).as("nothing new, nothing done").hasSize(1);
  }

  @Test
  void takesANewVersionAndRollsBackWithTheAlias() {
    registry.put(ModelRole.PRODUCTION, "1");
    keeper.look();
    registry.put(ModelRole.PRODUCTION, "2");
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("2");
    assertThat(closings("1")).isEqualTo(1);
    registry.put(ModelRole.PRODUCTION, "1");
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");
    assertThat(meters.events).filteredOn("swapped"::equals).hasSize(2);
  }

  @Test
  void refusesABadVersionOnceWhileTheOldOneGoesOn() {
    registry.put(ModelRole.PRODUCTION, "1");
    keeper.look();
    registry.put(ModelRole.PRODUCTION, "bad");
    keeper.look();
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");
    assertThat(closings("1")).isEqualTo(0);
    assertThat(meters.events).filteredOn("refused at load"::equals).hasSize(1);
    assertThat(models.state("lungs")).contains(ServedModels.State.SERVING);
    registry.put(ModelRole.PRODUCTION, "3");
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("3");
  }

  @Test
  void saysWhyNothingServes() {
    keeper.look();
    assertThat(models.state("lungs")).contains(ServedModels.State.ABSENT);
    registry.put(ModelRole.PRODUCTION, "bad");
    keeper.look();
    assertThat(models.state("lungs")).contains(ServedModels.State.REFUSED);
    assertThat(opened).isEmpty();
  }

  @Test
  void servesFromTheCacheWhenTheRegistryIsAwayAtTheStart() {
    registry.away = true;
    keeper.look();
    assertThat(models.state("lungs")).contains(ServedModels.State.UNREACHABLE);

    RegisteredVersion last = new RegisteredVersion("lungs", "7", "there");
    cache.remember(ModelRole.PRODUCTION, cache.obtain(last, folder -> {}));
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("7");
    registry.away = false;
    registry.put(ModelRole.PRODUCTION, "8");
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("8");
  }

  @Test
  void goesOnWhenTheRegistryGoesAwayOrADownloadFails() {
    registry.put(ModelRole.PRODUCTION, "1");
    keeper.look();
    registry.away = true;
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");
    registry.away = false;
    registry.put(ModelRole.PRODUCTION, "2");
    registry.downloadsFail = true;
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");
    assertThat(meters.events).contains("registry away");
    registry.downloadsFail = false;
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("2");
  }

  @Test
  void challengersComeAndGoBesideProduction() {
    registry.put(ModelRole.PRODUCTION, "1");
    registry.put(ModelRole.CHALLENGER, "2");
    keeper.look();
    assertThat(serving(ModelRole.CHALLENGER)).isEqualTo("2");
    registry.versions.remove(ModelRole.CHALLENGER);
    keeper.look();
    assertThat(serving(ModelRole.CHALLENGER)).isNull();
    assertThat(closings("2")).isEqualTo(1);
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");
  }

  @Test
  void servesWhatServedLastWhenTheNewestIsRefusedAfterARestart() {
    cache.remember(ModelRole.PRODUCTION, cache.obtain(version("1"), folder -> {}));
    registry.put(ModelRole.PRODUCTION, "bad");
    keeper.look();
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");
    assertThat(opened).containsExactly("lungs-topic");
    assertThat(meters.events).filteredOn("refused at load"::equals).hasSize(1);
    ModelReport report = models.reports().getFirst();
    assertThat(report.state()).isEqualTo(ServedModels.State.SERVING);
    assertThat(report.refused())
        .extracting(ModelReport.Refusal::version, ModelReport.Refusal::step)
        .containsExactly(tuple("bad", "load"));

    registry.put(ModelRole.PRODUCTION, "2");
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("2");
    assertThat(models.reports().getFirst().refused()).isEmpty();
    assertThat(meters.events).contains("refusing [bad]", "refusing []");
  }

  @Test
  void aNewReplicaServesWhatAnotherServedLast() {
    shared.remember(cache.obtain(version("6"), folder -> {}));
    registry.put(ModelRole.PRODUCTION, "bad");
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("6");
  }

  @Test
  void aNewReplicaStartsWithoutTheRegistryAsAnotherServedLast() {
    cache.remember(ModelRole.PRODUCTION, cache.obtain(version("5"), folder -> {}));
    shared.remember(cache.obtain(version("6"), folder -> {}));
    registry.away = true;
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).as("this machine remembers less").isEqualTo("6");
  }

  @Test
  void thisMachineIsAskedWhenTheObjectStoreIsAway() {
    cache.remember(ModelRole.PRODUCTION, cache.obtain(version("5"), folder -> {}));
    shared.away = true;
    registry.put(ModelRole.PRODUCTION, "bad");
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("5");
    shared.away = false;
    keeper.look();
    assertThat(shared.remembered).as("nobody forgets for all what only served again").isEmpty();
  }

  @Test
  void whatServedIsRememberedForAllOnceTheObjectStoreIsBack() {
    shared.away = true;
    registry.put(ModelRole.PRODUCTION, "1");
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");
    shared.away = false;
    keeper.look();
    keeper.look();
    assertThat(shared.remembered).extracting(kept -> kept.version().version()).containsExactly("1");
  }

  @Test
  void whatServedLastAndIsRefusedNowIsNotTriedAgainAtEachLook() {
    shared.remember(cache.obtain(version("bad1"), folder -> {}));
    registry.put(ModelRole.PRODUCTION, "bad2");
    keeper.look();
    keeper.look();
    keeper.look();
    assertThat(models.state("lungs")).contains(ServedModels.State.REFUSED);
    assertThat(meters.events).filteredOn("refused at load"::equals).hasSize(2);
  }

  @Test
  void filesThatCannotBeTakenAreARefusal() {
    registry.put(ModelRole.PRODUCTION, "1");
    keeper.look();
    registry.put(ModelRole.PRODUCTION, "2");
    registry.unusable = true;
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");
    assertThat(meters.events).contains("refused at download");
  }

  @Test
  void tellsTheRegistryOnceWhyAVersionIsRefusedAndThatItServesLater() {
    registry.put(ModelRole.PRODUCTION, "bad");
    keeper.look();
    keeper.look();
    assertThat(notes.written).containsExactly("bad at load: not a graph");

    registry.put(ModelRole.PRODUCTION, "1");
    keeper.look();
    keeper.look();
    assertThat(notes.written).containsExactly("bad at load: not a graph", "1 serves");
  }

  @Test
  void servesThoughTheRegistryCannotBeToldAndTellsItLater() {
    notes.away = true;
    registry.put(ModelRole.PRODUCTION, "bad");
    keeper.look();
    registry.put(ModelRole.PRODUCTION, "1");
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");

    notes.away = false;
    keeper.look();
    assertThat(notes.written).containsExactly("bad at load: not a graph", "1 serves");
  }

  private static RegisteredVersion version(String version) {
    return new RegisteredVersion("lungs", version, "there");
  }

  @Test
  void isLeftInNoDoubtByAnUnexpectedFailure() {
    registry.put(ModelRole.PRODUCTION, "1");
    cache.full = true;
    try {
      keeper.look();
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("disk full");
    }
    assertThat(models.state("lungs")).contains(ServedModels.State.UNREACHABLE);
    cache.full = false;
    keeper.look();
    assertThat(serving(ModelRole.PRODUCTION)).isEqualTo("1");
  }

  private static final class Registry implements ModelRegistry {
    private final Map<ModelRole, RegisteredVersion> versions = new EnumMap<>(ModelRole.class);
    private boolean away;
    private boolean downloadsFail;
    private boolean unusable;

    void put(ModelRole role, String version) {
      versions.put(role, new RegisteredVersion("lungs", version, "there"));
    }

    @Override
    public Optional<RegisteredVersion> find(String model, ModelRole role) {
      if (away) {
        throw new NeighbourAwayException("the registry is away");
      }
      return Optional.ofNullable(versions.get(role));
    }

    @Override
    public Optional<RegisteredVersion> find(String model, String versionOrAlias) {
      return Optional.empty();
    }

    @Override
    public void download(RegisteredVersion version, Path target) {
      if (unusable) {
        throw new ModelRefusedException("download", "a link leads in a circle", null);
      }
      if (downloadsFail) {
        throw new NeighbourAwayException("the artifacts are away");
      }
    }
  }

  /** What all replicas see. */
  private static final class Shared implements ServedVersions {
    private final List<Kept> remembered = new ArrayList<>();
    private boolean away;

    @Override
    public void remember(ModelCache.CachedModel model) {
      requireThere();
      remembered.add(new Kept(model.version(), model.digest()));
    }

    @Override
    public Optional<Kept> lastServed(String model) {
      requireThere();
      return remembered.isEmpty() ? Optional.empty() : Optional.of(remembered.getLast());
    }

    @Override
    public void download(Kept kept, Path target) {
      requireThere();
    }

    private void requireThere() {
      if (away) {
        throw new NeighbourAwayException("the object store is away");
      }
    }
  }

  private static final class Cache implements ModelCache {
    private final Map<ModelRole, CachedModel> good = new EnumMap<>(ModelRole.class);
    private boolean full;

    @Override
    public CachedModel obtain(RegisteredVersion version, Consumer<Path> download) {
      if (full) {
        throw new IllegalStateException("disk full");
      }
      Path folder = Path.of(version.version());
      download.accept(folder);
      return new CachedModel(version, folder, "0".repeat(64));
    }

    @Override
    public void remember(ModelRole role, CachedModel model) {
      good.put(role, model);
    }

    @Override
    public Optional<CachedModel> lastGood(String model, ModelRole role) {
      return Optional.ofNullable(good.get(role));
    }
  }
}
