package org.spira.inference.models.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.ModelRefusedException;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

/** A registry leaves its folder by no name and by no link. */
class LinkedFoldersTest extends RegistryInAFolder {

  @Test
  void aLinkThatLeadsInACircleIsAVersionThatCannotBeTaken(@TempDir Path target) throws IOException {
    Files.createSymbolicLink(root.resolve("lungs/10/again"), root.resolve("lungs/10"));
    RegisteredVersion found = registry.find("lungs", ModelRole.PRODUCTION).orElseThrow();
    assertThat(registry.find("lungs", ModelRole.PRODUCTION)).as("no news").contains(found);
    assertThatThrownBy(() -> registry.download(found, target))
        .isInstanceOf(ModelRefusedException.class)
        .hasMessageContaining("leads in a circle");
    Files.delete(root.resolve("lungs/10/again"));
    assertThat(registry.find("lungs", ModelRole.PRODUCTION))
        .as("news")
        .isNotEqualTo(Optional.of(found));
  }

  @Test
  void looksAtNothingOutsideOfItsFolder() {
    assertThatThrownBy(() -> registry.find("..", ModelRole.PRODUCTION))
        .isInstanceOf(NeighbourAwayException.class);
    assertThatThrownBy(() -> registry.find("lungs", "../../etc"))
        .isInstanceOf(NeighbourAwayException.class);
  }
}
