package org.spira.inference.research.adapter.registry.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.application.port.Registrar;
import org.spira.inference.research.domain.registration.Change;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * A folder of models, {@code <name>/<version>/MLmodel}, with the records beside the versions: the
 * file {@code history.jsonl} and the folder {@code evaluations}.
 */
public final class FolderRegistrar implements Registrar {

  /** Names no version, so that the highest number is not in production by itself. */
  private static final String NOBODY = "none";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final Path root;
  private final Function<Path, String> digest;

  /**
   * In this folder.
   *
   * @param digest tells the SHA-256 of a version's folder
   */
  public FolderRegistrar(Path root, Function<Path, String> digest) {
    this.root = root.toAbsolutePath().normalize();
    this.digest = digest;
  }

  @Override
  public String add(String model, Path folder, String wanted) {
    return writing(() -> {
      List<String> versions = versions(model);
      for (String version : versions) {
        if (digest.apply(root.resolve(model).resolve(version)).equals(wanted)) {
          return version;
        }
      }
      Path production = root.resolve(model).resolve(ModelRole.PRODUCTION.alias());
      if (!Files.exists(production)) {
        FolderCopy.text(production, versions.isEmpty() ? NOBODY : versions.getLast());
      }
      String next = next(versions);
      FolderCopy.whole(folder, root.resolve(model).resolve(next));
      return next;
    });
  }

  private static String next(List<String> versions) {
    BigInteger last = versions.isEmpty() ? BigInteger.ZERO : new BigInteger(versions.getLast());
    return last.add(BigInteger.ONE).toString();
  }

  /** The lowest first. */
  private List<String> versions(String model) throws IOException {
    Path folder = Files.createDirectories(root.resolve(model));
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .map(child -> String.valueOf(child.getFileName()))
          .filter(name -> NUMBER.matcher(name).matches())
          .sorted(Comparator.comparing(BigInteger::new))
          .toList();
    }
  }

  @Override
  public void appoint(ModelRole role, String model, String version) {
    Path unused =
        writing(() -> FolderCopy.text(root.resolve(model).resolve(role.alias()), version));
  }

  @Override
  public void dismiss(ModelRole role, String model) {
    boolean unused = writing(() -> Files.deleteIfExists(root.resolve(model).resolve(role.alias())));
  }

  @Override
  public List<Change> changes(String model) {
    return writing(() -> records(model).all());
  }

  @Override
  public void write(String model, Change change) {
    Path unused = writing(() -> records(model).add(change));
  }

  @Override
  public void strike(String model, Change change) {
    Path unused = writing(() -> records(model).remove(change));
  }

  @Override
  public void refer(RegisteredVersion version, String reference) {
    Path unused = writing(() -> reports(version).refer(reference));
  }

  @Override
  public String keep(RegisteredVersion version, Instant at, Map<String, byte[]> files) {
    return writing(() -> reports(version).keep(at, files)).toString();
  }

  @Override
  public Optional<Kept> kept(RegisteredVersion version, String file) {
    return writing(() -> reports(version).last(file));
  }

  private FolderReports reports(RegisteredVersion version) {
    return new FolderReports(root.resolve(version.model()), version.version());
  }

  private FolderRecords records(String model) {
    return new FolderRecords(root.resolve(model).resolve("history.jsonl"));
  }

  private static <T> T writing(Writing<T> work) {
    try {
      return work.run();
    } catch (IOException | UncheckedIOException e) {
      throw new NeighbourAwayException(
          Optional.ofNullable(e.getMessage()).orElse("") + ": the registry's folder cannot be used",
          e);
    }
  }

  private interface Writing<T> {
    T run() throws IOException;
  }
}
