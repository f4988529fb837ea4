package org.spira.inference.research.adapter.cli.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.spira.common.RecordingPart;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.research.domain.evaluation.LabelledCase;

/**
 * Cases in the folders {@code positive} and {@code negative}: each a WAV file, or a folder with a
 * file for each part.
 */
final class FolderOfCases {

  private static final String WAV = ".wav";

  private final Path root;
  private final RecordingPart first;

  FolderOfCases(Path root, RecordingPart first) {
    this.root = root;
    this.first = first;
  }

  List<LabelledCase> read() {
    List<LabelledCase> cases = new ArrayList<>();
    for (boolean positive : new boolean[] {true, false}) {
      Path folder = root.resolve(positive ? "positive" : "negative");
      if (!Files.isDirectory(folder)) {
        throw new IllegalDataException(
            root
                + " is no data: a CSV file is, or a folder with data.csv, or one with the folders"
                + " positive and negative");
      }
      for (Path entry : sorted(folder)) {
        String id = root.relativize(entry).toString();
        cases.add(
            new LabelledCase(id, id, positive, recordings(entry), PatientForm.EMPTY, Map.of()));
      }
    }
    return cases;
  }

  private Map<RecordingPart, Path> recordings(Path entry) {
    if (isWav(entry)) {
      return Map.of(first, entry);
    }
    Map<RecordingPart, Path> recordings = new EnumMap<>(RecordingPart.class);
    for (RecordingPart part : RecordingPart.values()) {
      Path wav = entry.resolve(part.wireName() + WAV);
      if (Files.isRegularFile(wav)) {
        recordings.put(part, wav);
      }
    }
    if (recordings.isEmpty()) {
      throw new IllegalDataException(
          entry + " is no recording: a WAV file is, or a folder with frase.wav or another part");
    }
    return recordings;
  }

  private static boolean isWav(Path entry) {
    return Files.isRegularFile(entry) && entry.toString().toLowerCase(Locale.ROOT).endsWith(WAV);
  }

  /** Systems leave files of their own in folders, whose names begin with a dot. */
  private static boolean isVisible(Path entry) {
    return !String.valueOf(entry.getFileName()).startsWith(".");
  }

  private static List<Path> sorted(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(FolderOfCases::isVisible).sorted().toList();
    } catch (IOException e) {
      throw new IllegalDataException(folder + " cannot be read: " + e.getMessage());
    }
  }
}
