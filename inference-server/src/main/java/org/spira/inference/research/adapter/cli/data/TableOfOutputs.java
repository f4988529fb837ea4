package org.spira.inference.research.adapter.cli.data;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.audio.npy.NpyArray;
import org.spira.inference.research.domain.verification.Step;

/** A table of recordings and the output of each, one or two numbers. */
final class TableOfOutputs {

  private static final String RECORDING = "recording";
  private static final List<List<String>> OUTPUTS =
      List.of(List.of("output"), List.of("output_0", "output_1"));

  private final Path file;

  TableOfOutputs(Path file) {
    this.file = file;
  }

  Map<String, Reference> read() {
    CsvTable table = CsvTable.read(file);
    List<String> outputs =
        OUTPUTS.stream()
            .filter(columns -> table.columns().containsAll(columns))
            .findFirst()
            .filter(columns -> table.columns().contains(RECORDING))
            .orElseThrow(() ->
                new IllegalDataException(
                    "%s needs the columns recording and output, or output_0 and output_1"
                        .formatted(file)));
    Map<String, Reference> references = new LinkedHashMap<>();
    for (Map<String, String> row : table.rows()) {
      String recording = row.getOrDefault(RECORDING, "");
      Reference reference = Reference.beside(file, recording);
      reference.steps().put(Step.OUTPUT, numbers(row, outputs));
      references.put(recording, reference);
    }
    return references;
  }

  private NpyArray numbers(Map<String, String> row, List<String> columns) {
    float[] numbers = new float[columns.size()];
    for (int i = 0; i < numbers.length; i++) {
      String text = row.getOrDefault(columns.get(i), "");
      try {
        numbers[i] = Float.parseFloat(text);
      } catch (NumberFormatException e) {
        throw new IllegalDataException(
            "%s has the output '%s': write a number".formatted(file, text));
      }
    }
    return new NpyArray(new int[] {numbers.length}, numbers);
  }
}
