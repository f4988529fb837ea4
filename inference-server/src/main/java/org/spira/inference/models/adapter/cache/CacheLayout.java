package org.spira.inference.models.adapter.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;

/** Where the cache keeps what. */
record CacheLayout(Path root) {

  /** What is not yet whole. */
  Path incoming() {
    return root.resolve(".incoming");
  }

  /** All versions of a model. */
  Path versions(String model) {
    return root.resolve(model);
  }

  /** Names the version that served last. */
  Path remembered(String model, ModelRole role) {
    return root.resolve(model).resolve(role.alias() + ".properties");
  }

  /** Of characters that are safe in a path, and different for different sources. */
  Path folder(RegisteredVersion version) {
    CRC32C source = new CRC32C();
    source.update((version.version() + "\n" + version.source()).getBytes(StandardCharsets.UTF_8));
    String readable = version.version().replaceAll("[^A-Za-z0-9_-]", "_");
    String name = readable + "-" + HexFormat.of().toHexDigits((int) source.getValue());
    return root.resolve(version.model()).resolve(name);
  }

  /** Beside the folder. */
  static Path digestFile(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".sha256");
  }

  /** Is there wholly or not at all. */
  void writeWhole(Path file, String text) throws IOException {
    Path incoming = incoming();
    Files.createDirectories(incoming);
    Files.createDirectories(file.getParent());
    Path whole = Files.createTempFile(incoming, "file", "");
    Files.writeString(whole, text);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
