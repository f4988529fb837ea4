package org.spira.inference.models.adapter.objectstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelArchiveTest {

  @TempDir Path folder;

  @Test
  void writesNothingOutsideOfTheFolder() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../outside"));
      zip.write(1);
    }
    Path target = folder.resolve("inside");
    assertThatThrownBy(
            () -> ModelArchive.unpack(new ByteArrayInputStream(bytes.toByteArray()), target))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leads out");
    assertThat(folder.resolve("outside")).doesNotExist();
  }
}
