package org.spira.inference.research.adapter.cli.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.spira.common.RecordingPart;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.research.domain.evaluation.LabelledCase;

/** Cases in a table; docs/models.md has its columns. */
final class TableOfCases {

  private static final Set<String> POSITIVE = Set.of("positive", "patient", "1", "true");
  private static final Set<String> NEGATIVE = Set.of("negative", "control", "0", "false");
  private static final Set<String> OWN = Set.of("id", "patient", "label", "recording", "age");
  private static final int MOST_VALUES = 20;

  private final Path file;
  private final Map<String, RecordingPart> partOf = new LinkedHashMap<>();

  TableOfCases(Path file, RecordingPart first) {
    this.file = file;
    partOf.put("recording", first);
    for (RecordingPart part : RecordingPart.values()) {
      partOf.put(part.wireName(), part);
    }
  }

  LabelledData read() {
    CsvTable table = CsvTable.read(file);
    require(table, "label", table.columns().contains("label"));
    require(table, "recording or frase", table.columns().stream().anyMatch(partOf::containsKey));
    List<String> groups = new ArrayList<>();
    List<String> unused = new ArrayList<>();
    for (String column : table.columns()) {
      if (!OWN.contains(column) && !partOf.containsKey(column)) {
        (values(table, column) <= MOST_VALUES ? groups : unused).add(column);
      }
    }
    List<LabelledCase> cases = new ArrayList<>();
    for (Map<String, String> row : table.rows()) {
      cases.add(labelled(row, cases.size() + 2, groups));
    }
    return new LabelledData(cases, unused);
  }

  private void require(CsvTable table, String column, boolean there) {
    if (!there) {
      throw new IllegalDataException(
          "%s has no column %s; it has %s".formatted(file, column, table.columns()));
    }
  }

  private static int values(CsvTable table, String column) {
    Set<String> values = new TreeSet<>();
    table.rows().forEach(row -> values.add(row.getOrDefault(column, "")));
    return values.size();
  }

  private LabelledCase labelled(Map<String, String> row, int number, List<String> groups) {
    Map<RecordingPart, Path> recordings = recordings(row);
    if (recordings.isEmpty()) {
      throw new IllegalDataException("%s names no recording in record %d".formatted(file, number));
    }
    String id = told(row, "id", String.valueOf(recordings.values().iterator().next()));
    return new LabelledCase(
        id,
        told(row, "patient", id),
        positive(row.getOrDefault("label", ""), number),
        recordings,
        PatientForm.told(member -> row.get(member.key())),
        groups(row, number, groups));
  }

  private static String told(Map<String, String> row, String column, String otherwise) {
    String told = row.getOrDefault(column, "");
    return told.isEmpty() ? otherwise : told;
  }

  private Map<RecordingPart, Path> recordings(Map<String, String> row) {
    Map<RecordingPart, Path> recordings = new EnumMap<>(RecordingPart.class);
    partOf.forEach((column, part) -> {
      String wav = row.getOrDefault(column, "");
      if (!wav.isEmpty()) {
        recordings.put(part, file.resolveSibling(wav));
      }
    });
    return recordings;
  }

  private boolean positive(String label, int number) {
    String known = label.toLowerCase(Locale.ROOT);
    if (!POSITIVE.contains(known) && !NEGATIVE.contains(known)) {
      throw new IllegalDataException(
          "%s has the label '%s' in record %d: write positive or negative"
              .formatted(file, label, number));
    }
    return POSITIVE.contains(known);
  }

  private Map<String, String> groups(Map<String, String> row, int number, List<String> columns) {
    Map<String, String> groups = new LinkedHashMap<>();
    String age = row.getOrDefault("age", "");
    if (!age.isEmpty()) {
      groups.put("age_band", AgeBand.of(age, file, number));
    }
    for (String column : columns) {
      String value = row.getOrDefault(column, "");
      groups.put(column, value.isEmpty() ? "unknown" : value);
    }
    return groups;
  }
}
