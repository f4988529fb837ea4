package org.spira.charts.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One rendered object. */
public record Manifest(Map<String, Object> content) {

  private static final Set<String> WORKLOADS =
      Set.of("Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob", "Pod");

  public String kind() {
    return String.valueOf(content.get("kind"));
  }

  public String apiVersion() {
    return String.valueOf(content.get("apiVersion"));
  }

  public String name() {
    return String.valueOf(Yaml.at(content, "metadata", "name"));
  }

  public Map<String, Object> spec() {
    return Yaml.map(content.get("spec"));
  }

  public Map<String, Object> labels() {
    return Yaml.map(Yaml.at(content, "metadata", "labels"));
  }

  /** What the chart calls this part: the label app.kubernetes.io/component. */
  public String component() {
    return String.valueOf(labels().get("app.kubernetes.io/component"));
  }

  /** Whether it runs any. */
  public boolean runsPods() {
    return WORKLOADS.contains(kind());
  }

  /** The pod that this object runs: itself, its template, or its job's template. */
  public Map<String, Object> podSpec() {
    return switch (kind()) {
      case "Pod" -> spec();
      case "CronJob" -> Yaml.map(Yaml.at(spec(), "jobTemplate", "spec", "template", "spec"));
      default -> Yaml.map(Yaml.at(spec(), "template", "spec"));
    };
  }

  public Map<String, Object> podLabels() {
    return switch (kind()) {
      case "Pod" -> labels();
      case "CronJob" ->
          Yaml.map(Yaml.at(spec(), "jobTemplate", "spec", "template", "metadata", "labels"));
      default -> Yaml.map(Yaml.at(spec(), "template", "metadata", "labels"));
    };
  }

  /** All containers, those that run first included. */
  public List<Map<String, Object>> containers() {
    List<Map<String, Object>> all = new ArrayList<>(Yaml.maps(podSpec().get("initContainers")));
    all.addAll(Yaml.maps(podSpec().get("containers")));
    return all;
  }

  public Optional<Map<String, Object>> container(String name) {
    return containers().stream().filter(one -> name.equals(one.get("name"))).findAny();
  }

  @Override
  public String toString() {
    return kind() + "/" + name();
  }
}
