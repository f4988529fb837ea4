package org.spira.api.privacy.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.Trails;
import org.spira.api.audit.port.Segments;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.Removed;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.Results;
import org.spira.api.inmemory.privacy.InMemoryAgedInferences;
import org.spira.api.privacy.application.retention.FindOver;
import org.spira.api.privacy.application.retention.SweepOver;
import org.spira.api.privacy.domain.DataKind;
import org.spira.api.privacy.domain.KeepingTimes;
import org.spira.api.privacy.port.AgedInferences;

/** Inferences in memory that grow old, and who removes what is over. */
abstract class SweptWorld {

  static final Mortal IMMORTAL = new Mortal(Integer.MAX_VALUE, true);

  static final KeepingTimes ALL =
      new KeepingTimes(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3));

  final World world = new World();
  final InMemorySegments segments = new InMemorySegments();
  final InMemoryAgedInferences aged = new InMemoryAgedInferences(world.inferences);
  final List<DataKind> removed = new ArrayList<>();

  SweepOver sweeper(KeepingTimes times, Mortal mortal) {
    AgedInferences port = mortal.port(AgedInferences.class, aged);
    return new SweepOver(
        new FindOver(port, world.clock, times),
        port,
        new SweepOver.Where(
            mortal.port(AudioStore.class, world.audio),
            mortal.port(Results.class, world.results),
            mortal.port(IdempotencyKeys.class, world.keys)),
        new SweepOver.Beside(
            Trails.trail(mortal.port(Segments.class, segments), world.clock),
            removed::add,
            world.clock));
  }

  String ended() {
    String id = world.accept("key " + world.made.get(), 41);
    world.storeResult.store(world.positive(id));
    return id;
  }

  Removed removed(String id) {
    return world.inference(id).removed();
  }
}
