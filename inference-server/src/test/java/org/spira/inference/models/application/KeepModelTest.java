package org.spira.inference.models.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ServedModels;

/** Which version serves while the registry changes its mind. */
class KeepModelTest {

  private final KeeperWorld world = new KeeperWorld();

  @Test
  void servesTheProductionVersionAndOpensItsChannel() {
    world.production("1");
    assertThat(world.serving()).contains("1");
    assertThat(world.opened).containsExactly("lungs-topic");
    assertThat(world.models.isReady()).isTrue();
    assertThat(world.meters.events).containsExactly("serving PRODUCTION 1");
    world.keeper.look();
    assertThat(world.meters.events).as("nothing new, nothing done").hasSize(1);
  }

  @Test
  void takesANewVersionAndRollsBackWithTheAlias() {
    world.production("1");
    world.production("2");
    assertThat(world.serving()).contains("2");
    assertThat(world.closings("1")).isEqualTo(1);
    world.production("1");
    assertThat(world.serving()).contains("1");
    assertThat(world.meters.events).filteredOn("swapped"::equals).hasSize(2);
  }

  @Test
  void refusesABadVersionOnceWhileTheOldOneGoesOn() {
    world.production("1");
    world.production("bad");
    world.keeper.look();
    assertThat(world.serving()).contains("1");
    assertThat(world.closings("1")).isEqualTo(0);
    assertThat(world.meters.events).filteredOn("refused at load"::equals).hasSize(1);
    assertThat(world.state()).contains(ServedModels.State.SERVING);
    world.production("3");
    assertThat(world.serving()).contains("3");
  }

  @Test
  void saysWhyNothingServes() {
    world.keeper.look();
    assertThat(world.state()).contains(ServedModels.State.ABSENT);
    world.production("bad");
    assertThat(world.state()).contains(ServedModels.State.REFUSED);
    assertThat(world.opened).isEmpty();
  }

  @Test
  void goesOnWhenTheRegistryGoesAway() {
    world.production("1");
    world.registry.away = true;
    world.keeper.look();
    assertThat(world.serving()).contains("1");
    assertThat(world.meters.events).contains("registry away");
  }

  @Test
  void asksTheRegistryOnceForBothRoles() {
    world.registry.put(ModelRole.CHALLENGER, "2");
    world.production("1");
    assertThat(world.serving(ModelRole.CHALLENGER)).contains("2");
    assertThat(world.registry.asked).isEqualTo(1);
  }

  @Test
  void goesOnWhenADownloadFails() {
    world.production("1");
    world.registry.downloadsFail = true;
    world.production("2");
    assertThat(world.serving()).contains("1");
    assertThat(world.meters.events).contains("registry away");
    world.registry.downloadsFail = false;
    world.keeper.look();
    assertThat(world.serving()).contains("2");
  }

  @Test
  void challengersComeAndGoBesideProduction() {
    world.registry.put(ModelRole.CHALLENGER, "2");
    world.production("1");
    assertThat(world.serving(ModelRole.CHALLENGER)).contains("2");
    world.registry.versions.remove(ModelRole.CHALLENGER);
    world.keeper.look();
    assertThat(world.serving(ModelRole.CHALLENGER)).isEmpty();
    assertThat(world.closings("2")).isEqualTo(1);
    assertThat(world.serving()).contains("1");
  }

  @Test
  void filesThatCannotBeTakenAreARefusal() {
    world.production("1");
    world.registry.unusable = true;
    world.production("2");
    assertThat(world.serving()).contains("1");
    assertThat(world.meters.events).contains("refused at download");
  }

  @Test
  void isLeftInNoDoubtByAnUnexpectedFailure() {
    world.cache.full = true;
    assertThatThrownBy(() -> world.production("1")).hasMessage("disk full");
    assertThat(world.state()).contains(ServedModels.State.UNREACHABLE);
    world.cache.full = false;
    world.keeper.look();
    assertThat(world.serving()).contains("1");
  }
}
