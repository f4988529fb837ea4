package org.spira.inference.models.adapter.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.ModelCache;
import org.spira.inference.models.application.port.RegisteredVersion;

/**
 * Model files under one folder: {@code <model>/<version>-<source>/…} with the digest beside it, and
 * {@code <model>/<role>.properties} naming the version that served last. A download becomes visible
 * by renaming, so that a process that dies leaves nothing half.
 */
public final class FolderModelCache implements ModelCache {

  private static final Logger LOG = LoggerFactory.getLogger(FolderModelCache.class);
  private static final int OLD_VERSIONS_KEPT = 4;

  private final CacheLayout layout;

  /** Under this folder, made when missing. */
  public FolderModelCache(Path root) {
    this.layout = new CacheLayout(root.toAbsolutePath().normalize());
  }

  @Override
  public CachedModel obtain(RegisteredVersion version, Consumer<Path> download) {
    Optional<CachedModel> here = ifIntact(version);
    return here.isPresent() ? here.get() : bring(version, download);
  }

  private Optional<CachedModel> ifIntact(RegisteredVersion version) {
    Path folder = layout.folder(version);
    try {
      if (!Files.isDirectory(folder) || !Files.exists(CacheLayout.digestFile(folder))) {
        return Optional.empty();
      }
      String digest = FolderDigest.of(folder);
      if (digest.equals(Files.readString(CacheLayout.digestFile(folder)).strip())) {
        return Optional.of(new CachedModel(version, folder, digest));
      }
      LOG.warn(
          "The cached files of {} version {} have changed and are not used",
          version.model(),
          version.version());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the model cache cannot be read", e);
    }
  }

  private CachedModel bring(RegisteredVersion version, Consumer<Path> download) {
    Path folder = layout.folder(version);
    Path incoming = layout.incoming().resolve(UUID.randomUUID().toString());
    try {
      Files.createDirectories(incoming);
      return new CachedModel(version, folder, replace(folder, incoming, download));
    } catch (IOException e) {
      throw new UncheckedIOException("the model cache cannot be written", e);
    }
  }

  private String replace(Path folder, Path incoming, Consumer<Path> download) throws IOException {
    try {
      download.accept(incoming);
      return replace(folder, incoming);
    } finally {
      Folders.delete(incoming);
    }
  }

  private String replace(Path folder, Path incoming) throws IOException {
    String digest = FolderDigest.of(incoming);
    Folders.delete(folder);
    Files.createDirectories(folder.getParent());
    layout.writeWhole(CacheLayout.digestFile(folder), digest);
    Files.move(incoming, folder, StandardCopyOption.ATOMIC_MOVE);
    return digest;
  }

  @Override
  public void remember(ModelRole role, CachedModel model) {
    String text =
        "version=%s%nsource=%s%n"
            .formatted(escaped(model.version().version()), escaped(model.version().source()));
    try {
      layout.writeWhole(layout.remembered(model.version().model(), role), text);
      prune(model.version().model());
    } catch (IOException e) {
      // it serves all the same; only a start without the registry would miss it
      LOG.warn("The model cache cannot be written: {}", e.toString());
    }
  }

  /** Old versions go, but for a few: a rollback is to need no download. */
  private void prune(String model) throws IOException {
    Set<Path> serving =
        Stream.of(ModelRole.values())
            .flatMap(role -> lastServed(model, role).stream())
            .map(layout::folder)
            .collect(Collectors.toSet());
    for (Path version : outdated(layout.versions(model), serving)) {
      Files.deleteIfExists(CacheLayout.digestFile(version));
      Folders.delete(version);
    }
  }

  private static List<Path> outdated(Path versions, Set<Path> serving) throws IOException {
    try (Stream<Path> children = Files.list(versions)) {
      return children
          .filter(Files::isDirectory)
          .filter(version -> !serving.contains(version))
          .sorted(Comparator.comparing(FolderModelCache::modified).reversed())
          .skip(OLD_VERSIONS_KEPT)
          .toList();
    }
  }

  private static FileTime modified(Path folder) {
    try {
      return Files.getLastModifiedTime(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the model cache cannot be read", e);
    }
  }

  @Override
  public Optional<CachedModel> lastGood(String model, ModelRole role) {
    return lastServed(model, role).flatMap(this::ifIntact);
  }

  private Optional<RegisteredVersion> lastServed(String model, ModelRole role) {
    Path file = layout.remembered(model, role);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(version(model, properties(file)));
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("The model cache cannot be read: {}", e.toString());
      return Optional.empty();
    }
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static RegisteredVersion version(String model, Properties remembered) {
    return new RegisteredVersion(
        model, remembered.getProperty("version", ""), remembered.getProperty("source", ""));
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\");
  }
}
