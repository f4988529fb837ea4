package org.spira.inference.research.adapter.cli.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.inference.research.adapter.cli.shared.JsonText;
import org.spira.inference.research.domain.replay.Repetition;

/** A result that was had again, for people and for programs. */
record ReplayReport(Repetition repetition, double tolerance) {

  boolean same() {
    return repetition.same(tolerance);
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "diagnosis  %s, and now %s"
            .formatted(repetition.then().diagnosis(), repetition.now().diagnosis()));
    lines.add(
        "output     %s, and now %s"
            .formatted(repetition.then().output(), repetition.now().output()));
    lines.add(
        "windows    "
            + repetition
                .windowsUntold()
                .map(why -> "not compared: " + why)
                .orElseGet(this::windows));
    lines.add(same() ? "the same within " + tolerance : "not the same within " + tolerance);
    return String.join("\n", lines);
  }

  private String windows() {
    return repetition.windows().isPresent()
        ? "largest difference " + repetition.windows().getAsDouble()
        : "%d, and now %d"
            .formatted(repetition.then().windows().size(), repetition.now().windows().size());
  }

  String json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("version", repetition.then().version());
    report.put("sha256", repetition.then().digest());
    report.put("same", same());
    report.put("tolerance", tolerance);
    report.put("diagnosis", List.of(repetition.then().diagnosis(), repetition.now().diagnosis()));
    repetition.output().ifPresent(largest -> report.put("largest_difference_of_output", largest));
    repetition.windows().ifPresent(largest -> report.put("largest_difference_of_windows", largest));
    repetition.windowsUntold().ifPresent(why -> report.put("windows_not_compared", why));
    return JsonText.of(report);
  }
}
