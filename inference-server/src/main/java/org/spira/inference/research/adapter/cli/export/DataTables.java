package org.spira.inference.research.adapter.cli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spira.common.RecordingPart;
import org.spira.inference.research.adapter.cli.export.Gathered.Fetched;
import org.spira.inference.research.domain.export.CaseProperty;
import org.spira.inference.research.domain.export.PseudonymousCase;
import org.spira.inference.research.domain.export.PseudonymousCase.Answer;
import org.spira.inference.research.domain.export.Split;

/** The tables: those that {@code evaluate} reads, and beside them what models said. */
final class DataTables {

  private static final List<RecordingPart> PARTS =
      Stream.of(RecordingPart.values()).filter(part -> part != RecordingPart.ACEITE).toList();

  private final PrivateFolder files;
  private final Split split;

  DataTables(PrivateFolder files, Split split) {
    this.files = files;
    this.split = split;
  }

  void write(List<Fetched> fetched) {
    files.write("data.csv", table(fetched));
    for (String set : Split.SETS) {
      files.write(
          set + ".csv",
          table(
              fetched.stream()
                  .filter(each -> split.of(each.told().patient()).equals(set))
                  .toList()));
    }
    files.write("answers.csv", answers(fetched));
  }

  private String table(List<Fetched> fetched) {
    List<String> columns = new ArrayList<>(List.of("id", "patient", "label", "split"));
    for (CaseProperty property : CaseProperty.values()) {
      columns.add(property.column());
    }
    PARTS.forEach(part -> columns.add(part.wireName()));
    return lines(columns, fetched.stream().map(this::row));
  }

  private List<String> row(Fetched one) {
    PseudonymousCase told = one.told();
    List<String> row =
        new ArrayList<>(List.of(told.id(), told.patient(), told.label(), split.of(told.patient())));
    for (CaseProperty property : CaseProperty.values()) {
      row.add(property.of(told));
    }
    for (RecordingPart part : PARTS) {
      row.add(one.parts().contains(part) ? Fetched.file(told.id(), part) : "");
    }
    return row;
  }

  private static String answers(List<Fetched> fetched) {
    return lines(
        List.of("id", "role", "model", "version", "sha256", "diagnosis", "score"),
        fetched.stream()
            .map(Fetched::told)
            .flatMap(told ->
                Stream.of(
                    answer(told.id(), "production", told.production()),
                    answer(told.id(), "challenger", told.challenger())))
            .filter(row -> !row.getLast().isEmpty()));
  }

  private static List<String> answer(String id, String role, Answer said) {
    return List.of(
        id, role, said.model(), said.version(), said.digest(), said.diagnosis(), said.score());
  }

  private static String lines(List<String> columns, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(columns), rows)
        .map(row -> row.stream().map(DataTables::value).collect(Collectors.joining(",")) + "\n")
        .collect(Collectors.joining());
  }

  private static String value(String text) {
    return text.matches("[^\",;\\t\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
