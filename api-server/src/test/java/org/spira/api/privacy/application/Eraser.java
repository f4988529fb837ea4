package org.spira.api.privacy.application;

import java.time.Duration;
import java.util.function.Function;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.Trails;
import org.spira.api.audit.port.Segments;
import org.spira.api.inferences.EraseInferences;
import org.spira.api.inferences.ErasingOnPorts;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.PatientFiles;
import org.spira.api.inferences.port.Results;
import org.spira.api.inferences.port.Tombstones;
import org.spira.api.inmemory.InMemoryErasures;
import org.spira.api.models.FindModel;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.port.ErasureEvents;
import org.spira.api.privacy.port.Erasures;

/** One replica that erases in a world; it may be mortal. */
final class Eraser {

  static final Duration SETTLE = Duration.ofMinutes(1);
  static final User ADMIN =
      new User("62d59254b6f4ae2a1f4f4f77", "admin", "admin@spira.example", "", Role.ADMIN);

  final RequestErasure request;
  final CarryOutErasures carryOut;

  Eraser(World world, InMemoryErasures erasures, Mortal mortal) {
    EraseInferences erase =
        new ErasingOnPorts(
                mortal.port(Inferences.class, world.inferences),
                mortal.port(PatientFiles.class, world.inferences),
                mortal.port(Tombstones.class, world.inferences),
                mortal.port(InferenceChannel.class, world.channel),
                new FindModel(world.models),
                mortal.port(Results.class, world.results),
                mortal.port(IdempotencyKeys.class, world.keys),
                mortal.port(AudioStore.class, world.audio))
            .erase();
    Erasures port = mortal.port(Erasures.class, erasures);
    carryOut =
        new CarryOutErasures(
            port,
            erase,
            Trails.trail(mortal.port(Segments.class, new InMemorySegments()), world.clock),
            new Unheard(),
            world.clock,
            SETTLE);
    request =
        new RequestErasure(
            port,
            erase,
            carryOut,
            new RequestErasure.Beside(world.ids, world.clock, Runnable::run, SETTLE));
  }

  /** One that lives on. */
  static Eraser immortal(World world, InMemoryErasures erasures) {
    return new Eraser(world, erasures, new Mortal(Integer.MAX_VALUE, true));
  }

  /** What this replica was asked, unless it dies of it. */
  static boolean survives(Eraser eraser, Function<RequestErasure, Erasure> question) {
    try {
      var unused = question.apply(eraser.request);
      return true;
    } catch (Mortal.Death e) {
      return false;
    }
  }

  private static final class Unheard implements ErasureEvents {

    @Override
    public void done(Erasure erasure) {}

    @Override
    public void unfinished(Erasures.Unfinished counted) {}
  }
}
