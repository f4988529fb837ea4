package org.spira.inference.research.adapter.cli.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.spira.common.MalformedMessageException;
import org.spira.common.WireJson;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.application.registration.Judgement;
import org.spira.inference.research.domain.registration.Evidence;

/**
 * What {@code evaluate} left in a folder.
 *
 * @param files the report for programs and for people, by name
 */
public record EvaluationReport(Evidence evidence, Map<String, byte[]> files) {

  /** The report for programs. */
  static final String JSON_FILE = "report.json";

  private static final String PAGE = "report.html";

  /** Whether there is something in it that servers compare with. */
  public boolean hasReference() {
    return files.containsKey(Judgement.REFERENCE);
  }

  /**
   * Reads the report in this folder, or the one of which this is a file.
   *
   * @throws FailedException if there is none of an evaluation
   */
  public static EvaluationReport read(Path given) {
    Path folder = Files.isRegularFile(given) ? given.resolveSibling("") : given;
    try {
      byte[] json = Files.readAllBytes(folder.resolve(JSON_FILE));
      byte[] page = Files.readAllBytes(folder.resolve(PAGE));
      EvidenceJson report = EvidenceJson.of(folder, new String(json, StandardCharsets.UTF_8));
      Map<String, byte[]> files = new HashMap<>(Map.of(JSON_FILE, json, PAGE, page));
      reference(folder, report).ifPresent(text -> files.put(Judgement.REFERENCE, text));
      return new EvaluationReport(report.evidence(), files);
    } catch (IOException e) {
      throw new FailedException(
          "%s holds no report, which evaluate --out writes: %s".formatted(folder, e.getMessage()));
    }
  }

  /** What servers compare with; reports of old commands have none. */
  private static Optional<byte[]> reference(Path folder, EvidenceJson report) throws IOException {
    Path file = folder.resolve(Judgement.REFERENCE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] text = Files.readAllBytes(file);
    try {
      String about = WireJson.readReference(text).modelSha256();
      if (!about.equals(report.modelDigest())) {
        throw new FailedException(file + " is not of the model of the report: evaluate again");
      }
      return Optional.of(text);
    } catch (MalformedMessageException e) {
      throw new FailedException(file + " cannot be read: evaluate again");
    }
  }
}
