package org.spira.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.standalone.files.DataFolderException;

class DataFolderTest {

  @TempDir private Path folder;

  @Test
  void makesSecretsOnceAndForTheirOwnerOnly() throws Exception {
    String key = DataFolder.at(folder).tokenKey();

    assertThat(key).hasSizeGreaterThanOrEqualTo(32);
    assertThat(DataFolder.at(folder).tokenKey()).isEqualTo(key);
    assertThat(permissions(folder.resolve("token-key"))).isEqualTo("rw-------");
    String other = DataFolder.at(folder).pseudonymKey();
    assertThat(other).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(key);
    assertThat(DataFolder.at(folder).pseudonymKey()).isEqualTo(other);
    assertThat(permissions(folder.resolve("pseudonym-key"))).isEqualTo("rw-------");
  }

  @Test
  void makesUpAPasswordAtAFirstStartAndKeepsItNowhere() throws Exception {
    DataFolder first = DataFolder.at(folder);
    FirstSteps.Password made = first.administratorPassword(Optional.empty());
    Files.createFile(first.documents());

    assertThat(made).isInstanceOf(FirstSteps.MadeUp.class);
    assertThat(DataFolder.at(folder).administratorPassword(Optional.empty()))
        .isEqualTo(new FirstSteps.ChosenBefore());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(first.documents());
    }
  }

  @Test
  void doesNotKeepAPasswordThatWasGiven() throws Exception {
    DataFolder data = DataFolder.at(folder);

    assertThat(data.administratorPassword(Optional.of("chosen")))
        .isEqualTo(new FirstSteps.Given("chosen"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void tellsAPasswordThatAnEarlierVersionKeptALastTime() throws Exception {
    DataFolder data = DataFolder.at(folder);
    Files.createFile(data.documents());
    Files.writeString(folder.resolve("administrator-password"), "made up before\n");

    assertThat(data.administratorPassword(Optional.empty()))
        .isEqualTo(new FirstSteps.MadeUp("made up before"));
    assertThat(data.administratorPassword(Optional.empty()))
        .isEqualTo(new FirstSteps.ChosenBefore());
    assertThat(folder.resolve("administrator-password")).doesNotExist();
  }

  @Test
  void takesFromOthersWhatTheyCouldReadBefore() throws Exception {
    Path recordings = Files.createDirectories(folder.resolve("data/recordings/one"));
    Path recording = Files.createFile(recordings.resolve("frase.wav"));
    Files.setPosixFilePermissions(recording, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(
        folder.resolve("data"), PosixFilePermissions.fromString("rwxr-xr-x"));
    DataFolder.at(folder.resolve("data"));

    assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");
    assertThat(permissions(recordings)).isEqualTo("rwx------");
    assertThat(permissions(recording)).isEqualTo("rw-------");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void saysWhatToDoWhenTheFolderCannotBeMade() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> DataFolder.at(file.resolve("below")))
        .isInstanceOf(DataFolderException.class)
        .hasMessageContaining("SPIRA_DATA_DIR");
  }
}
