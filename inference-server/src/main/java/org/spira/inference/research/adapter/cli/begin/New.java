package org.spira.inference.research.adapter.cli.begin;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lays out what a model begins with. */
@Command(
    description = {
      "Lays out a folder for a model: model/MLmodel filled in for the research group's MFCC and"
          + " windows, export.py that exports a PyTorch module and writes the reference for verify,"
          + " requirements.txt with the versions that go together, and a README. What is there"
          + " already is not overwritten: then nothing is written."
    })
public final class New implements Callable<Integer> {

  private static final Map<String, String> FILES = files();

  private final PrintStream err;

  @Parameters(paramLabel = "<folder>", description = "Is made, or has none of these files.")
  private Path folder = Path.of("");

  /** With where is told what to do next. */
  public New(PrintStream err) {
    this.err = err;
  }

  /** Where each goes, and what it is here. */
  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("model/MLmodel", "MLmodel");
    files.put("export.py", "export.py");
    files.put("requirements.txt", "requirements.txt");
    files.put("README.md", "README.md");
    return files;
  }

  @Override
  public Integer call() {
    for (String name : FILES.keySet()) {
      if (Files.exists(folder.resolve(name))) {
        throw new FailedException(folder.resolve(name) + " is there already: name another folder");
      }
    }
    FILES.forEach(this::write);
    err.printf(
        "put your network into %s, and go on as %s says%n",
        folder.resolve("export.py"), folder.resolve("README.md"));
    return 0;
  }

  private void write(String name, String template) {
    Path file = folder.resolve(name);
    String resource = "/org/spira/inference/research/begin/" + template;
    try (InputStream in = New.class.getResourceAsStream(resource)) {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      Files.copy(Objects.requireNonNull(in, resource), file);
    } catch (IOException e) {
      throw new FailedException(file + " cannot be written: " + e.getMessage());
    }
  }
}
