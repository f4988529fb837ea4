package org.spira.charts.rendering;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A chart and Helm's own engine, which renders it. */
public record Chart(Path folder) {

  public static final Chart SPIRA = new Chart(Repository.CHART);
  public static final String RELEASE = "spira";

  /**
   * Renders with a values file and single values on top; throws with Helm's words where Helm
   * refuses.
   */
  public String text(Path valuesFile, Map<String, Object> values) {
    TemplateCommand command =
        Helm.template(folder.toString())
            .withName(RELEASE)
            .withNamespace("hospital")
            .withKubeVersion("1.34.0")
            .withValuesFile(valuesFile);
    values.forEach(command::set);
    return command.call();
  }

  public List<Manifest> render(Path valuesFile, Map<String, Object> values) {
    return Yaml.documents(text(valuesFile, values)).stream().map(Manifest::new).toList();
  }

  public List<Manifest> render(Path valuesFile) {
    return render(valuesFile, Map.of());
  }

  /** Renders one of the chart's scenarios, such as {@code default}. */
  public List<Manifest> render(String scenario) {
    return render(scenario(scenario));
  }

  /** The values file of a scenario. */
  public Path scenario(String name) {
    return folder.resolve("ci").resolve(name + "-values.yaml");
  }

  /** The scenarios: one values file each, in the folder ci. */
  public List<Scenario> scenarios() {
    return Repository.list(folder.resolve("ci"), "-values.yaml").stream()
        .map(values -> new Scenario(this, values))
        .toList();
  }

  /** The same chart as another version of itself, in an empty folder. */
  public Chart copyAs(String version, Path target) throws IOException {
    copyTo(target);
    Path description = target.resolve("Chart.yaml");
    String other =
        Repository.read(description).replaceAll("(?m)^(version|appVersion): .*$", "$1: " + version);
    Files.writeString(description, other);
    return new Chart(target);
  }

  private void copyTo(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(folder.relativize(file));
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.copy(file, copy);
      }
    }
  }

  public LintResult lint() {
    return new Helm(folder).lint().strict().call();
  }
}
