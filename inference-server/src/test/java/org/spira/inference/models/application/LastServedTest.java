package org.spira.inference.models.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ServedModels;

/** What served last is served where the registry has nothing better. */
class LastServedTest {

  private final KeeperWorld world = new KeeperWorld();

  @Test
  void servesFromTheCacheWhenTheRegistryIsAwayAtTheStart() {
    world.registry.away = true;
    world.keeper.look();
    assertThat(world.state()).contains(ServedModels.State.UNREACHABLE);
    world.cache.remember(ModelRole.PRODUCTION, world.copy("7"));
    world.keeper.look();
    assertThat(world.serving()).contains("7");
    world.registry.away = false;
    world.production("8");
    assertThat(world.serving()).contains("8");
  }

  @Test
  void servesWhatServedLastWhenTheNewestIsRefusedAfterARestart() {
    world.cache.remember(ModelRole.PRODUCTION, world.copy("1"));
    world.production("bad");
    world.keeper.look();
    assertThat(world.serving()).contains("1");
    assertThat(world.opened).containsExactly("lungs-topic");
    assertThat(world.meters.events).filteredOn("refused at load"::equals).hasSize(1);
  }

  @Test
  void reportsWhatIsRefusedBesideWhatServesUntilAnotherServes() {
    world.cache.remember(ModelRole.PRODUCTION, world.copy("1"));
    world.production("bad");
    ModelReport report = world.models.reports().getFirst();
    assertThat(report.state()).isEqualTo(ServedModels.State.SERVING);
    assertThat(report.refused())
        .extracting(ModelReport.Refusal::version, ModelReport.Refusal::step)
        .containsExactly(tuple("bad", "load"));
    world.production("2");
    assertThat(world.models.reports().getFirst().refused()).isEmpty();
    assertThat(world.meters.events).contains("refusing [bad]", "refusing []");
  }

  @Test
  void aNewReplicaServesWhatAnotherServedLast() {
    world.shared.remember(world.copy("6"));
    world.production("bad");
    assertThat(world.serving()).contains("6");
  }

  @Test
  void aNewReplicaStartsWithoutTheRegistryAsAnotherServedLast() {
    world.cache.remember(ModelRole.PRODUCTION, world.copy("5"));
    world.shared.remember(world.copy("6"));
    world.registry.away = true;
    world.keeper.look();
    assertThat(world.serving()).as("this machine remembers less").contains("6");
  }

  @Test
  void thisMachineIsAskedWhenTheObjectStoreIsAway() {
    world.cache.remember(ModelRole.PRODUCTION, world.copy("5"));
    world.shared.away = true;
    world.production("bad");
    assertThat(world.serving()).contains("5");
    world.shared.away = false;
    world.keeper.look();
    assertThat(world.shared.remembered)
        .as("nobody forgets for all what only served again")
        .isEmpty();
  }

  @Test
  void whatServedIsRememberedForAllOnceTheObjectStoreIsBack() {
    world.shared.away = true;
    world.production("1");
    assertThat(world.serving()).contains("1");
    world.shared.away = false;
    world.keeper.look();
    world.keeper.look();
    assertThat(world.shared.remembered)
        .extracting(kept -> kept.version().version())
        .containsExactly("1");
  }

  @Test
  void whatServedLastAndIsRefusedNowIsNotTriedAgainAtEachLook() {
    world.shared.remember(world.copy("bad1"));
    world.production("bad2");
    world.keeper.look();
    world.keeper.look();
    assertThat(world.state()).contains(ServedModels.State.REFUSED);
    assertThat(world.meters.events).filteredOn("refused at load"::equals).hasSize(2);
  }
}
