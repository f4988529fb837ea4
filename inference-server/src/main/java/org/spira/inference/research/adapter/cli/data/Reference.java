package org.spira.inference.research.adapter.cli.data;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.spira.audio.npy.NpyArray;
import org.spira.inference.research.domain.verification.Step;

/**
 * What recordings became in training.
 *
 * @param wav the recording's file
 * @param steps what is known of it
 */
public record Reference(Path wav, Map<Step, NpyArray> steps) {

  private static final String WAV = ".wav";

  /**
   * The references in this file, by their recordings' names, in their order: arrays in an {@code
   * .npz} file, or outputs in a table.
   *
   * @throws IllegalDataException if there are none that can be read
   */
  public static Map<String, Reference> read(Path file) {
    boolean arrays = file.toString().toLowerCase(Locale.ROOT).endsWith(".npz");
    Map<String, Reference> references =
        arrays ? new NpzFile(file).read() : new TableOfOutputs(file).read();
    if (references.isEmpty()) {
      throw new IllegalDataException(file + " has no references");
    }
    return references;
  }

  /** Of a recording that lies beside the file. */
  static Reference beside(Path file, String recording) {
    boolean named = recording.toLowerCase(Locale.ROOT).endsWith(WAV);
    return new Reference(
        file.resolveSibling(named ? recording : recording + WAV), new EnumMap<>(Step.class));
  }
}
