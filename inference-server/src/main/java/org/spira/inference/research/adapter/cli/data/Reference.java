package org.spira.inference.research.adapter.cli.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.spira.audio.npy.NpyArray;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.research.domain.verification.Step;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What recordings became in training.
 *
 * @param wav the recording's file
 * @param steps what is known of it
 */
public record Reference(Path wav, Map<Step, NpyArray> steps) {

  private static final String WAV = ".wav";
  private static final JsonMapper JSON = JsonMapper.builder().build();

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

  /**
   * What was filled in about the patient, from the JSON file beside the recording that has its
   * name; nothing if there is none.
   *
   * @throws IllegalDataException if there is one that cannot be read
   */
  public PatientForm form() {
    String name = String.valueOf(wav.getFileName());
    Path file = wav.resolveSibling(name.substring(0, name.length() - WAV.length()) + ".json");
    if (!Files.exists(file)) {
      return PatientForm.EMPTY;
    }
    Map<String, String> given = new LinkedHashMap<>();
    try {
      JSON.readTree(Files.readString(file))
          .properties()
          .forEach(member -> given.put(member.getKey(), member.getValue().asString("")));
      return PatientForm.named(given);
    } catch (IOException | JacksonException e) {
      throw new IllegalDataException(file + " cannot be read: is it JSON?");
    } catch (IllegalArgumentException e) {
      throw new IllegalDataException(file + ": " + e.getMessage());
    }
  }

  /** Of a recording that lies beside the file. */
  static Reference beside(Path file, String recording) {
    boolean named = recording.toLowerCase(Locale.ROOT).endsWith(WAV);
    return new Reference(
        file.resolveSibling(named ? recording : recording + WAV), new EnumMap<>(Step.class));
  }
}
