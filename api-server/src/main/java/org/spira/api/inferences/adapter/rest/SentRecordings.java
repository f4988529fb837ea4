package org.spira.api.inferences.adapter.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.shared.InvalidInputException.Problem;
import org.spira.api.web.forms.Field.Wrong;
import org.spira.api.web.forms.FormPart;
import org.spira.api.web.forms.Spelling;
import org.spira.common.RecordingPart;

/** Finds the recordings among the parts of a form, and what is wrong with how they were sent. */
final class SentRecordings {

  private static final List<String> NAMES =
      Arrays.stream(RecordingPart.values()).map(RecordingPart::wireName).toList();
  private static final Wrong WITHOUT_FILE_NAME =
      new Wrong(
          "was sent without a file name: send it as a file, with any file name",
          "value_error.file_name");

  private final Predicate<String> isAbsent;
  private final Map<RecordingPart, RecordingSource> found = new EnumMap<>(RecordingPart.class);
  private final List<Problem> problems = new ArrayList<>();

  /** Where such texts, in place of a file, mean that there is none. */
  SentRecordings(Predicate<String> isAbsent) {
    this.isAbsent = isAbsent;
  }

  /** Keeps a part that is a recording or may have been meant for one, and no other. */
  boolean take(FormPart part) {
    Optional<RecordingPart> known = RecordingPart.fromWireName(part.name());
    if (known.isEmpty() && !isMeantForOne(part)) {
      return false;
    }
    boolean absent = part.size() == 0 || (!part.isFile() && part.says(isAbsent));
    if (!absent) {
      known.ifPresentOrElse(recording -> keep(recording, part), () -> refuse(part.name()));
    }
    return true;
  }

  private static boolean isMeantForOne(FormPart part) {
    return part.isFile()
        || part.claimsSound()
        || NAMES.stream().anyMatch(name -> Spelling.isSame(part.name(), name));
  }

  private void keep(RecordingPart recording, FormPart part) {
    Optional<Wrong> wrong = part.isFile() ? part.problem() : Optional.of(WITHOUT_FILE_NAME);
    if (wrong.isPresent()) {
      complain(wrong.get().about(part.name()));
    } else if (found.putIfAbsent(recording, new SpooledRecording(part)) != null) {
      complain(Wrong.TWICE.about(part.name()));
    }
  }

  private void refuse(String name) {
    String what =
        name.isBlank() ? "a file was sent without a name" : "there is no such part in this form";
    String meant =
        Spelling.nearest(name, NAMES).map("; did you mean \"%s\"?"::formatted).orElse(".");
    String known = " Recordings are named " + String.join(", ", NAMES);
    complain(new Problem(Spelling.shown(name), what + meant + known, "value_error.unknown_part"));
  }

  private void complain(Problem problem) {
    if (problems.stream().noneMatch(known -> known.member().equals(problem.member()))) {
      problems.add(problem);
    }
  }

  /** What was found, in the order in which the app asks. */
  Map<RecordingPart, RecordingSource> found() {
    return Collections.unmodifiableMap(found);
  }

  /** What is wrong, one entry for each name. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private record SpooledRecording(FormPart part) implements RecordingSource {

    @Override
    public long size() {
      return part.size();
    }

    @Override
    public InputStream open() throws IOException {
      return part.open();
    }
  }
}
