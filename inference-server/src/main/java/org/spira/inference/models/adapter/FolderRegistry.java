package org.spira.inference.models.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.spira.inference.models.ModelRefusedException;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredModel;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * Models as folders: {@code <root>/<name>/<version>/MLmodel}. A file {@code <root>/<name>/<alias>}
 * holds the version that the alias names; without a file {@code production}, the highest number is
 * in production. What a version was judged on is in {@code
 * <root>/<name>/references/<version>.json}.
 */
public final class FolderRegistry implements ModelRegistry {

  private static final String REFERENCES = "references";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern ONE_STEP = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  private final Path root;

  /** Under this folder. */
  public FolderRegistry(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public RegisteredModel ask(String model) {
    return role -> having(role, model);
  }

  private Optional<RegisteredVersion> having(ModelRole role, String model) {
    return reading(() -> {
      Path folder = folder(model);
      Path alias = folder.resolve(role.alias());
      if (Files.isRegularFile(alias)) {
        return version(model, Files.readString(alias).strip());
      }
      return role == ModelRole.PRODUCTION ? highest(model, folder) : Optional.empty();
    });
  }

  @Override
  public Optional<RegisteredVersion> find(String model, String versionOrAlias) {
    for (ModelRole role : ModelRole.values()) {
      if (role.alias().equalsIgnoreCase(versionOrAlias)) {
        return having(role, model);
      }
    }
    return reading(() -> named(model, versionOrAlias));
  }

  @Override
  public Optional<String> reference(RegisteredVersion version) {
    return reading(() -> {
      Path file =
          folder(version.model()).resolve(REFERENCES).resolve(oneStep(version.version()) + ".json");
      // not readString, which fails where a byte is not UTF-8: that is the file's fault only
      return Files.isRegularFile(file)
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    });
  }

  private Optional<RegisteredVersion> named(String model, String versionOrAlias)
      throws IOException {
    Path named = folder(model).resolve(oneStep(versionOrAlias));
    return Files.isRegularFile(named)
        ? version(model, Files.readString(named).strip())
        : version(model, versionOrAlias);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ModelRefusedException if the folder cannot be read to its end, as when a link leads in
   *     a circle: it stays so until somebody changes it
   */
  @Override
  public void download(RegisteredVersion version, Path target) {
    Path source = folder(version.model()).resolve(oneStep(version.version()));
    Optional<String> wrong = unreadable(source);
    if (wrong.isPresent()) {
      throw new ModelRefusedException("download", wrong.get(), null);
    }
    reading(() -> {
      copy(source, target);
      return target;
    });
  }

  private static void copy(Path source, Path target) throws IOException {
    for (Path path : walk(source)) {
      Path copy = target.resolve(source.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(path, copy);
      }
    }
  }

  private Optional<RegisteredVersion> highest(String model, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Optional<String> highest = highestNumber(folder);
    return highest.isPresent() ? version(model, highest.get()) : Optional.empty();
  }

  private static Optional<String> highestNumber(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> Files.isRegularFile(child.resolve("MLmodel")))
          .map(child -> child.getFileName().toString())
          .filter(name -> NUMBER.matcher(name).matches())
          .max(Comparator.comparing(BigInteger::new));
    }
  }

  private Optional<RegisteredVersion> version(String model, String version) throws IOException {
    Path folder = folder(model).resolve(oneStep(version));
    if (!Files.isRegularFile(folder.resolve("MLmodel"))) {
      return Optional.empty();
    }
    return Optional.of(new RegisteredVersion(model, version, folder.toUri() + "#" + state(folder)));
  }

  /** Changes when a file does: whoever tries things out replaces files in place. */
  private static String state(Path folder) throws IOException {
    if (unreadable(folder).isPresent()) {
      return "unreadable";
    }
    CRC32C state = new CRC32C();
    for (Path path : walk(folder)) {
      if (Files.isRegularFile(path)) {
        state.update(state(folder, path).getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().toHexDigits((int) state.getValue());
  }

  private static String state(Path folder, Path file) throws IOException {
    long modified = Files.getLastModifiedTime(file).toMillis();
    return "%s %d %d".formatted(folder.relativize(file), Files.size(file), modified);
  }

  private static Optional<String> unreadable(Path folder) {
    try {
      List<Path> unused = walk(folder);
      return Optional.empty();
    } catch (FileSystemLoopException e) {
      return Optional.of("a link in the model's folder leads in a circle: " + e.getFile());
    } catch (IOException e) {
      return Optional.of("the model's folder cannot be read: " + e.getMessage());
    }
  }

  private static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Path folder(String model) {
    if (!Files.isDirectory(root)) {
      throw new NeighbourAwayException("the registry's folder is not there: " + root);
    }
    return root.resolve(oneStep(model));
  }

  private static String oneStep(String name) {
    if (!ONE_STEP.matcher(name).matches()) {
      throw new NeighbourAwayException("no name in a registry: '" + name + "'");
    }
    return name;
  }

  private static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new NeighbourAwayException(
          "the registry's folder cannot be read: " + e.getMessage(), e);
    }
  }

  private interface Reading<T> {
    T read() throws IOException;
  }
}
