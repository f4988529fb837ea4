package org.spira.inference.research.adapter.cli.evaluate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.inference.research.adapter.cli.data.CaseJson;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.domain.evaluation.CaseResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results as they come, a line of JSON each, so that an evaluation that was broken off goes on. The
 * first line says of which model and data they are. Used by one thread.
 */
final class Journal implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, CaseResult> known;
  private final BufferedWriter writer;

  private Journal(Map<String, CaseResult> known, BufferedWriter writer) {
    this.known = known;
    this.writer = writer;
  }

  /**
   * The journal in this file, which need not be there.
   *
   * @param of names model and data
   * @throws FailedException if what is there is of others
   */
  static Journal open(Path file, Map<String, String> of) {
    try {
      List<String> lines = Files.exists(file) ? whole(Files.readString(file)) : List.of();
      String first = JSON.writeValueAsString(of);
      if (!lines.isEmpty() && !lines.getFirst().equals(first)) {
        throw new FailedException(
            file + " is of another model or other data: give another --out, or --anew");
      }
      Map<String, CaseResult> known = new LinkedHashMap<>();
      for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
        CaseResult result = CaseJson.read(JSON.readTree(line));
        known.put(result.id(), result);
      }
      List<String> kept = new ArrayList<>(lines.isEmpty() ? List.of(first) : lines);
      Files.write(file, kept);
      return new Journal(known, Files.newBufferedWriter(file, StandardOpenOption.APPEND));
    } catch (IOException e) {
      throw new FailedException(file + " cannot be kept: " + e.getMessage());
    } catch (JacksonException e) {
      throw new FailedException(file + " is damaged: give another --out, or --anew");
    }
  }

  /** The lines that were written to their end; a process can die in the midst of one. */
  private static List<String> whole(String text) {
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  /** The results that are there already, by the cases' ids. */
  Map<String, CaseResult> known() {
    return known;
  }

  /** Keeps a result. */
  void add(CaseResult result) {
    try {
      writer.write(JSON.writeValueAsString(CaseJson.of(result)));
      writer.newLine();
      writer.flush();
    } catch (IOException e) {
      throw new FailedException("the results cannot be kept: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new FailedException("the results cannot be kept: " + e.getMessage());
    }
  }
}
