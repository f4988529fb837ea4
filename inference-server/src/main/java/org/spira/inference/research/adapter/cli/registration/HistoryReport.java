package org.spira.inference.research.adapter.cli.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.inference.research.adapter.cli.shared.JsonText;
import org.spira.inference.research.application.port.ApiServer.Serving;
import org.spira.inference.research.domain.registration.Change;
import org.spira.inference.research.domain.registration.Change.Judged;
import org.spira.inference.research.domain.registration.Change.Kind;
import org.spira.inference.research.domain.registration.ChangeMembers;

/**
 * What became of a model's versions, for people and for programs.
 *
 * @param production the version that the registry names now
 * @param served absent where no API Server was asked
 */
record HistoryReport(
    List<Change> changes,
    Optional<String> production,
    Optional<String> challenger,
    Optional<List<Serving>> served) {

  String text(String model) {
    List<String> lines = new ArrayList<>();
    changes.forEach(change -> lines.addAll(lines(change)));
    if (changes.isEmpty()) {
      lines.add("nothing is on record about " + model);
    }
    lines.add("in production now: " + production.map(each -> "version " + each).orElse("none"));
    if (!changes.isEmpty() && !isOnRecord()) {
      lines.add("    which is not what the records end with: it was changed otherwise");
    }
    challenger.ifPresent(version -> lines.add("challenger now: version " + version));
    lines.add(
        served
            .map(HistoryReport::servedLine)
            .orElse("what is served was not asked: --server was not given"));
    return String.join("\n", lines);
  }

  private static List<String> lines(Change change) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s  version %s%s%s, by %s: %s"
            .formatted(
                change.at(),
                change.version(),
                change.kind() == Kind.ROLLBACK ? " again" : "",
                change.replaced().map(before -> " instead of " + before).orElse(""),
                change.reason().by(),
                change.reason().why()));
    change
        .judged()
        .ifPresent(judged ->
            lines.add(
                "    on %s (SHA-256 %s)%s; report at %s"
                    .formatted(
                        judged.data(), judged.dataDigest(), required(judged), judged.report())));
    change.unjudged().ifPresent(each -> lines.add("    without evidence: " + each.why()));
    return lines;
  }

  private static String required(Judged judged) {
    return judged.required().isEmpty() ? "" : ", required " + String.join(", ", judged.required());
  }

  /** Who moves the alias by hand leaves no trace but that it is where no record says. */
  private boolean isOnRecord() {
    return production.equals(
        changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast().version()));
  }

  private static String servedLine(List<Serving> serving) {
    if (serving.isEmpty()) {
      return "served now: nothing";
    }
    List<String> each =
        serving.stream()
            .map(one ->
                "version %s (SHA-256 %s) by %d replicas"
                    .formatted(one.version(), one.digest(), one.replicas()))
            .toList();
    return "served now: " + String.join(", ", each);
  }

  String json(String model) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("model", model);
    report.put("changes", changes.stream().map(HistoryReport::members).toList());
    production.ifPresent(version -> report.put("production", version));
    report.put("on_record", isOnRecord());
    challenger.ifPresent(version -> report.put("challenger", version));
    served.ifPresent(serving -> report.put("served", serving));
    return JsonText.of(report);
  }

  private static Map<String, Object> members(Change change) {
    Map<String, Object> members = ChangeMembers.of(change);
    change.judged().ifPresent(judged -> members.put("judged", ChangeMembers.of(judged)));
    return members;
  }
}
