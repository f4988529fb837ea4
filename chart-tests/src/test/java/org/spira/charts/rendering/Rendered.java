package org.spira.charts.rendering;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** All objects of a release. */
public record Rendered(List<Manifest> objects) {

  /** The chart of SPIRA with the values that most people take. */
  public static Rendered usual() {
    return of("default");
  }

  /** The chart of SPIRA in one of its scenarios. */
  public static Rendered of(String scenario) {
    return new Rendered(Chart.SPIRA.render(scenario));
  }

  /** The chart of SPIRA in one of its scenarios, with single values on top. */
  public static Rendered of(String scenario, Map<String, Object> values) {
    return new Rendered(Chart.SPIRA.render(Chart.SPIRA.scenario(scenario), values));
  }

  /** The one object of this kind and component. */
  public Manifest one(String kind, String component) {
    return objects.stream()
        .filter(object -> object.kind().equals(kind) && object.component().equals(component))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no " + kind + " of " + component));
  }

  /** Something about each Deployment and StatefulSet, by its name. */
  public Map<String, Object> ofWorkloads(Function<Manifest, Object> what) {
    Map<String, Object> found = new TreeMap<>();
    objects.stream()
        .filter(one -> one.kind().equals("Deployment") || one.kind().equals("StatefulSet"))
        .forEach(one -> found.put(one.toString(), what.apply(one)));
    return found;
  }
}
