package org.spira.inference.models.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The registry is told why a version is refused, and that it serves later. */
class RefusalsTest {

  private final KeeperWorld world = new KeeperWorld();

  @Test
  void tellsTheRegistryOnceWhyAVersionIsRefusedAndThatItServesLater() {
    world.production("bad");
    world.keeper.look();
    assertThat(world.notes.written).containsExactly("bad at load: not a graph");
    world.production("1");
    world.keeper.look();
    assertThat(world.notes.written).containsExactly("bad at load: not a graph", "1 serves");
  }

  @Test
  void servesThoughTheRegistryCannotBeToldAndTellsItLater() {
    world.notes.away = true;
    world.production("bad");
    world.production("1");
    assertThat(world.serving()).contains("1");
    world.notes.away = false;
    world.keeper.look();
    assertThat(world.notes.written).containsExactly("bad at load: not a graph", "1 serves");
  }
}
