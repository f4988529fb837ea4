package org.spira.inference.models.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

class FolderRegistryTest extends RegistryInAFolder {

  @Test
  void theHighestNumberIsInProductionUnlessAFileNamesAnother() throws IOException {
    assertThat(production()).isEqualTo("10");
    write("lungs/production", "2\n");
    assertThat(production()).isEqualTo("2");
    write("lungs/production", "3");
    assertThat(registry.find("lungs", ModelRole.PRODUCTION)).isEmpty();
  }

  @Test
  void whatAVersionWasJudgedOnLiesBesideIt() throws IOException {
    RegisteredVersion two = registry.find("lungs", "2").orElseThrow();
    assertThat(registry.reference(two)).isEmpty();
    write("lungs/references/2.json", "{}");
    assertThat(registry.reference(two)).contains("{}");
    Files.write(root.resolve("lungs/references/2.json"), "é".getBytes(ISO_8859_1));
    assertThat(registry.reference(two)).as("read all the same").contains("\uFFFD");
    assertThat(registry.find("lungs", "2")).as("another version is none").contains(two);
  }

  @Test
  void onlyAFileNamesAChallenger() throws IOException {
    assertThat(registry.find("lungs", ModelRole.CHALLENGER)).isEmpty();
    write("lungs/challenger", "2");
    assertThat(registry.find("lungs", ModelRole.CHALLENGER).orElseThrow().version()).isEqualTo("2");
  }

  @Test
  void findsByVersionAndAlias() throws IOException {
    write("lungs/best", "2");
    assertThat(registry.find("lungs", "10").map(RegisteredVersion::version)).contains("10");
    assertThat(registry.find("lungs", "best").map(RegisteredVersion::version)).contains("2");
    assertThat(registry.find("lungs", "Production").map(RegisteredVersion::version)).contains("10");
    assertThat(registry.find("lungs", "99")).isEmpty();
    assertThat(registry.find("heart", ModelRole.PRODUCTION)).isEmpty();
  }

  @Test
  void filesThatAreReplacedInPlaceAreAnotherSource() throws IOException {
    Optional<RegisteredVersion> before = registry.find("lungs", ModelRole.PRODUCTION);
    assertThat(registry.find("lungs", ModelRole.PRODUCTION)).isEqualTo(before);
    Files.setLastModifiedTime(root.resolve("lungs/10/MLmodel"), FileTime.fromMillis(1));
    assertThat(registry.find("lungs", ModelRole.PRODUCTION)).isNotEqualTo(before);
  }

  @Test
  void bringsAllFiles(@TempDir Path target) {
    registry.download(registry.find("lungs", "10").orElseThrow(), target);
    assertThat(target.resolve("MLmodel")).hasContent("ten");
    assertThat(target.resolve("data/weights.bin")).hasContent("w");
  }

  @Test
  void isAwayWhenItsFolderIs() {
    FolderRegistry absent = new FolderRegistry(root.resolve("absent"));
    assertThatThrownBy(() -> absent.find("lungs", ModelRole.PRODUCTION))
        .isInstanceOf(NeighbourAwayException.class);
  }
}
