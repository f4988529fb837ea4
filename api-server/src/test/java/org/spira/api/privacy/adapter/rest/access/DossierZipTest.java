package org.spira.api.privacy.adapter.rest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.ErasingOnPorts;
import org.spira.api.inferences.application.World;
import org.spira.api.models.FindModel;
import org.spira.api.privacy.application.access.Dossier;
import org.spira.api.privacy.application.access.ReadEverything;
import org.spira.api.shared.StoreUnavailableException;

class DossierZipTest {

  /** The head of each entry of the directory that every whole ZIP ends with. */
  private static final String DIRECTORY = "PK\u0001\u0002";

  private final World world = new World();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private DossierZip zip(boolean breaksOff) {
    ErasingOnPorts erasing =
        new ErasingOnPorts(
            world.inferences,
            world.inferences,
            world.inferences,
            world.channel,
            new FindModel(world.models),
            world.results,
            world.keys,
            world.audio);
    return new DossierZip(
        new ReadEverything(
            erasing.erase(),
            id -> {
              world.audio.setAway(breaksOff);
              return Map.of();
            },
            world.audio,
            world.clock));
  }

  private String written() {
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  @Test
  void endsWithItsDirectory() throws Exception {
    Dossier dossier = new Dossier(world.clock.instant(), List.of(world.accept()));

    zip(false).write(dossier, out);

    assertThat(written()).startsWith("PK").contains(DIRECTORY);
  }

  @Test
  void isNoZipWhenItIsBrokenOff() {
    Dossier dossier = new Dossier(world.clock.instant(), List.of(world.accept()));

    assertThatThrownBy(() -> zip(true).write(dossier, out))
        .isInstanceOf(StoreUnavailableException.class);

    assertThat(written()).startsWith("PK").doesNotContain(DIRECTORY);
  }
}
