package org.spira.inference.research.adapter.cli.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spira.common.RecordingPart;
import org.spira.inference.forms.FormMember;
import org.spira.inference.research.domain.evaluation.LabelledCase;

/**
 * Labelled recordings.
 *
 * @param cases at least one, in the order of the data
 * @param unused columns that are no subgroups, since nearly every case has its own value
 */
public record LabelledData(List<LabelledCase> cases, List<String> unused) {

  private static final String TABLE = "data.csv";

  /** Copies the lists. */
  public LabelledData {
    cases = List.copyOf(cases);
    unused = List.copyOf(unused);
  }

  /**
   * What lies there: a CSV file, a folder with one that is called {@code data.csv}, or a folder
   * with the folders {@code positive} and {@code negative}.
   *
   * @param first the part that a recording is which nothing else is said of
   * @throws IllegalDataException if nothing of the kind lies there
   */
  public static LabelledData read(Path path, RecordingPart first) {
    Path table = path.resolve(TABLE);
    LabelledData data;
    if (Files.isRegularFile(path)) {
      data = new TableOfCases(path, first).read();
    } else if (Files.isRegularFile(table)) {
      data = new TableOfCases(table, first).read();
    } else {
      data = new LabelledData(new FolderOfCases(path, first).read(), List.of());
    }
    return data.checked(path);
  }

  /**
   * These data, if they say something of each of these members.
   *
   * @throws IllegalDataException if one of them is told of nobody: the model would take its own
   *     number for all
   */
  public LabelledData with(List<FormMember> members) {
    for (FormMember member : members) {
      if (cases.stream().allMatch(one -> one.form().value(member).isEmpty())) {
        throw new IllegalDataException(
            "the model takes %s of the form, and the data tell it of nobody: add the column %s"
                .formatted(member.key(), member.key()));
      }
    }
    return this;
  }

  private LabelledData checked(Path path) {
    if (cases.isEmpty()) {
      throw new IllegalDataException(path + " has no cases");
    }
    Set<String> ids = new HashSet<>();
    for (LabelledCase one : cases) {
      if (!ids.add(one.id())) {
        throw new IllegalDataException(
            "%s has two cases '%s': each needs an id of its own".formatted(path, one.id()));
      }
    }
    return this;
  }
}
