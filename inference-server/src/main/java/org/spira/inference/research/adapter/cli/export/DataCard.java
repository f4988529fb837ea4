package org.spira.inference.research.adapter.cli.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spira.inference.research.adapter.cli.export.Gathered.Fetched;
import org.spira.inference.research.adapter.cli.shared.JsonText;
import org.spira.inference.research.domain.export.CaseProperty;
import org.spira.inference.research.domain.export.PseudonymousCase;
import org.spira.inference.research.domain.export.Split;

/** What lies in the folder, for whoever finds it: as JSON and in words. */
record DataCard(Gathered gathered, Map<String, String> asked, Split split, Instant at) {

  void write(PrivateFolder files) {
    files.write("data-card.json", JsonText.of(members()));
    files.write("data-card.md", page());
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("exported_at", at.toString());
    members.put("server_version", gathered.first().server());
    members.put("as_of", gathered.first().asOf());
    members.put("pseudonym_key", gathered.first().keyId());
    members.put("filters", asked);
    members.put("seed", split.seed());
    members.put("cases", gathered.fetched().size());
    members.put("patients", patients());
    members.put("counts", counts());
    members.put("left_out", leftOut());
    return members;
  }

  private long patients() {
    return gathered.fetched().stream().map(each -> each.told().patient()).distinct().count();
  }

  private Map<String, Integer> leftOut() {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    reasons.put("patient not known by a number", gathered.withoutNumber());
    reasons.put("no recording is kept", gathered.withoutRecordings());
    return reasons;
  }

  /** By property and value, how many of each label. */
  private Map<String, Map<String, Map<String, Long>>> counts() {
    Map<String, Map<String, Map<String, Long>>> counts = new LinkedHashMap<>();
    counts.put("split", count(told -> split.of(told.patient())));
    for (CaseProperty property : CaseProperty.values()) {
      counts.put(property.column(), count(told -> counted(property, told)));
    }
    return counts;
  }

  private static String counted(CaseProperty property, PseudonymousCase told) {
    String value = property.of(told);
    return property == CaseProperty.AGE ? decade(value) : value;
  }

  private static String decade(String age) {
    return age.isEmpty()
        ? ""
        : age.length() == 1 ? "0 to 9" : age.charAt(0) + "0 to " + age.charAt(0) + "9";
  }

  private Map<String, Map<String, Long>> count(Function<PseudonymousCase, String> property) {
    return gathered.fetched().stream()
        .map(Fetched::told)
        .collect(
            Collectors.groupingBy(
                told -> known(property.apply(told)),
                TreeMap::new,
                Collectors.groupingBy(
                    PseudonymousCase::label, TreeMap::new, Collectors.counting())));
  }

  private static String known(String value) {
    return value.isEmpty() ? "unknown" : value;
  }

  private String page() {
    StringBuilder page = new StringBuilder("# Labelled recordings from SPIRA\n\n");
    page.append(
        """
        Voices of patients under pseudonyms. A voice can tell who somebody is: keep them as patients' data, pass
        them to nobody, and export again before each training, since what was erased or withdrawn is gone then.
        Without names, numbers, dates of birth, stay or test, free text and the spoken consent; ages above 90 are 90.

        """);
    members()
        .forEach((name, value) -> {
          if (!(value instanceof Map<?, ?>)) {
            page.append("- %s: %s%n".formatted(name, value));
          }
        });
    page.append("- filters: ")
        .append(asked)
        .append("\n\n| | | negative | positive |\n|---|---|---|---|\n");
    counts()
        .forEach((property, values) ->
            values.forEach((value, labels) -> page.append(row(property, value, labels))));
    page.append("\nLeft out:\n\n");
    leftOut().forEach((reason, count) -> page.append("- %s: %d%n".formatted(reason, count)));
    page.append(
        "- erased, or consent withdrawn, or without a clear outcome: not counted, since the server"
            + " tells nobody\n");
    return page.toString();
  }

  private static String row(String property, String value, Map<String, Long> labels) {
    return "| %s | %s | %d | %d |%n"
        .formatted(
            property,
            value.replace("|", "\\|"),
            labels.getOrDefault("negative", 0L),
            labels.getOrDefault("positive", 0L));
  }
}
