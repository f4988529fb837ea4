package org.spira.inference.models.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.ModelRole;

/** A registry in a folder with two versions of a model. */
abstract class RegistryInAFolder {

  @TempDir Path root;
  FolderRegistry registry = new FolderRegistry(Path.of("unused"));

  @BeforeEach
  void fill() throws IOException {
    registry = new FolderRegistry(root);
    write("lungs/2/MLmodel", "two");
    write("lungs/10/MLmodel", "ten");
    write("lungs/10/data/weights.bin", "w");
    write("lungs/11/README", "no model yet");
  }

  void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  String production() {
    return registry.find("lungs", ModelRole.PRODUCTION).orElseThrow().version();
  }
}
