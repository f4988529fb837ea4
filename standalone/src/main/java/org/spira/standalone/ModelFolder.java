package org.spira.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spira.standalone.files.DataFolderException;

/**
 * The folder of models, {@code <name>/<version>/MLmodel}. The demonstration model is put in when it
 * is missing; every other folder in it is a model that somebody brought, or cannot be one.
 */
final class ModelFolder {

  private static final String DEMONSTRATION = "demonstration-pauses";
  private static final String VERSION = "1";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");
  private static final List<String> FILES = List.of("MLmodel", "model.onnx");

  private final Path root;

  ModelFolder(Path root) {
    this.root = root;
  }

  /**
   * What is in the folder.
   *
   * @param models the names of all models, the demonstration first
   * @param unusable folders that cannot be models, and why
   */
  record Content(List<String> models, Map<String, String> unusable) {}

  /** Puts the demonstration model in if needed, and tells what there is. */
  Content fill() {
    try {
      Path demonstration = root.resolve(DEMONSTRATION);
      if (why(demonstration).isPresent()) {
        copyDemonstration(demonstration.resolve(VERSION));
      }
      return content();
    } catch (IOException e) {
      throw new DataFolderException("the models in " + root + " cannot be read or written", e);
    }
  }

  private Content content() throws IOException {
    List<String> models = new ArrayList<>(List.of(DEMONSTRATION));
    Map<String, String> unusable = new TreeMap<>();
    for (Path folder : brought()) {
      String name = String.valueOf(folder.getFileName());
      why(folder).ifPresentOrElse(why -> unusable.put(name, why), () -> models.add(name));
    }
    return new Content(models, unusable);
  }

  private List<Path> brought() throws IOException {
    try (Stream<Path> children = Files.list(root)) {
      return children
          .filter(child -> Files.isDirectory(child) || Files.isSymbolicLink(child))
          .filter(child -> !child.endsWith(DEMONSTRATION))
          .filter(child -> !String.valueOf(child.getFileName()).startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** Why a folder cannot be a model; empty if it can. */
  private static Optional<String> why(Path folder) throws IOException {
    if (!NAME.matcher(String.valueOf(folder.getFileName())).matches()) {
      return Optional.of(
          "its name is none of a registered model (letters, digits, _ and - only): rename it");
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of("it is a link that leads to no folder");
    }
    return whyNoVersion(folder);
  }

  private static Optional<String> whyNoVersion(Path folder) throws IOException {
    try (Stream<Path> versions = Files.list(folder)) {
      return versions.anyMatch(version -> Files.isRegularFile(version.resolve("MLmodel")))
          ? Optional.empty()
          : Optional.of("no version is in it: put one at <version>/MLmodel");
    } catch (AccessDeniedException e) {
      return Optional.of("it cannot be read: give this user the right to");
    }
  }

  private static void copyDemonstration(Path target) throws IOException {
    Files.createDirectories(target);
    for (String file : FILES) {
      copyDemonstration(file, target);
    }
  }

  private static void copyDemonstration(String file, Path target) throws IOException {
    try (InputStream in =
        ModelFolder.class.getResourceAsStream("/models/" + DEMONSTRATION + "/" + file)) {
      if (in == null) {
        throw new IOException(file + " of the demonstration model is not in the jar");
      }
      // a copy that was interrupted left some of them
      Files.copy(in, target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
