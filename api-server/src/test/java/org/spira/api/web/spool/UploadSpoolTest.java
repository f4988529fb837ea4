package org.spira.api.web.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadSpoolTest {

  @TempDir private Path folder;

  @Test
  void isForItsOwnerOnlyAndGoesWithItsProcess() throws Exception {
    Path all = folder.resolve("uploads");
    Path own;
    try (UploadSpool spool = UploadSpool.in(all)) {
      own = spool.folder();
      Files.writeString(own.resolve("upload_1.tmp"), "a voice");
      assertIsForItsOwnerOnly(all);
      assertIsForItsOwnerOnly(own);
    }
    assertThat(own).doesNotExist();
  }

  private static void assertIsForItsOwnerOnly(Path each) throws IOException {
    assertThat(Files.getPosixFilePermissions(each))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void sweepsWhatTheDeadLeftAndNothingOfTheLiving() throws Exception {
    Path dead = Files.createDirectories(folder.resolve("dead"));
    Files.createFile(folder.resolve("dead.lock"));
    Files.writeString(dead.resolve("upload_2.tmp"), "a voice");

    try (UploadSpool living = UploadSpool.in(folder)) {
      Files.writeString(living.folder().resolve("upload_3.tmp"), "a voice");

      try (UploadSpool next = UploadSpool.in(folder)) {
        assertThat(dead).doesNotExist();
        assertThat(folder.resolve("dead.lock")).doesNotExist();
        assertThat(living.folder().resolve("upload_3.tmp")).exists();
        assertThat(next.folder()).isNotEqualTo(living.folder());
      }
    }
  }
}
