package org.spira.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path folder;

  @Test
  void makesSecretsOnceAndForTheirOwnerOnly() throws Exception {
    String key = DataFolder.at(folder).tokenKey();

    assertThat(key).hasSizeGreaterThanOrEqualTo(32);
    assertThat(DataFolder.at(folder).tokenKey()).isEqualTo(key);
    assertThat(Files.getPosixFilePermissions(folder.resolve("token-key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void makesUpAPasswordOnce() {
    FirstSteps.Password first = DataFolder.at(folder).administratorPassword(Optional.empty());

    assertThat(first).isInstanceOf(FirstSteps.Known.class);
    assertThat(DataFolder.at(folder).administratorPassword(Optional.empty())).isEqualTo(first);
  }

  @Test
  void doesNotKeepAPasswordThatWasGiven() {
    FirstSteps.Password given = DataFolder.at(folder).administratorPassword(Optional.of("chosen"));

    assertThat(given).isEqualTo(new FirstSteps.Known("chosen"));
    assertThat(DataFolder.at(folder).administratorPassword(Optional.empty()))
        .isInstanceOf(FirstSteps.ChosenBefore.class);
  }

  @Test
  void saysWhatToDoWhenTheFolderCannotBeMade() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> DataFolder.at(file.resolve("below")))
        .isInstanceOf(DataFolderException.class)
        .hasMessageContaining("SPIRA_DATA_DIR");
  }
}
