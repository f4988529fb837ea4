package org.spira.charts.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** How large the Secret becomes in which Helm keeps a release. */
public final class ReleaseSize {

  private ReleaseSize() {}

  /**
   * Bytes: every file of the chart (in base64, as JSON holds them) and the manifests, compressed,
   * in base64 twice.
   */
  public static long of(Scenario scenario) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
        write(scenario, compressed);
      }
      return bytes.size() * 16L / 9;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Scenario scenario, GZIPOutputStream compressed) throws IOException {
    for (Path file : files(scenario.chart().folder())) {
      compressed.write(java.util.Base64.getEncoder().encode(Files.readAllBytes(file)));
    }
    compressed.write(
        scenario.chart().text(scenario.values(), Map.of()).getBytes(StandardCharsets.UTF_8));
  }

  private static java.util.List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder.resolve("ci")))
          .toList();
    }
  }
}
