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
    byte[] zip = zipOf("../outside");
    Path target = folder.resolve("inside");
    assertThatThrownBy(() -> ModelArchive.unpack(new ByteArrayInputStream(zip), target))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leads out");
    assertThat(folder.resolve("outside")).doesNotExist();
  }

  private static byte[] zipOf(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(1);
    }
    return bytes.toByteArray();
  }
}
