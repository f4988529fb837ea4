package org.spira.api.inferences;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.port.ChannelUnavailableException;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.PatientFiles;
import org.spira.api.inferences.port.PatientFiles.PatientFile;
import org.spira.api.inferences.port.Tombstones;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;
import org.spira.api.shared.StoreUnavailableException;

/**
 * Finds inferences that must go, and erases them. Erasing begins with the one write that puts a
 * tombstone in the document's place; from then on nobody is told the inference, and nothing that is
 * on its way can bring it back. Everything may be repeated.
 */
public final class EraseInferences {

  private static final Logger LOG = LoggerFactory.getLogger(EraseInferences.class);
  private static final int PAGE = 500;
  private static final String BEFORE_ALL = "0".repeat(24);

  private final FindInference findInference;
  private final Inferences inferences;
  private final PatientFiles files;
  private final Tombstones tombstones;
  private final Traces traces;

  EraseInferences(Inferences inferences, PatientFiles files, Tombstones tombstones, Traces traces) {
    this.findInference = new FindInference(inferences);
    this.inferences = inferences;
    this.files = files;
    this.tombstones = tombstones;
    this.traces = traces;
  }

  /**
   * Returns if this user has this inference.
   *
   * @throws Refusal if it is no id, or the user has no such inference
   */
  public void requireOfUser(String userId, String inferenceId) {
    var unused = findInference.find(Reach.own(userId), inferenceId);
  }

  /**
   * All inferences about a patient that were begun until then. Case and spaces make no difference.
   * Reads all documents, page by page.
   */
  public List<String> ofPatient(String hospital, String rgh, Instant until) {
    String below = Ids.firstAt(until.plusSeconds(1));
    List<String> found = new ArrayList<>();
    List<PatientFile> page = files.between(BEFORE_ALL, below, PAGE);
    while (!page.isEmpty()) {
      page.stream()
          .filter(file -> same(file.hospital(), hospital) && same(file.rgh(), rgh))
          .forEach(file -> found.add(file.inferenceId()));
      page = files.between(page.getLast().inferenceId(), below, PAGE);
    }
    return found;
  }

  /** All that tried the recordings of these again, and again those of these, and so on. */
  public Set<String> retriesOf(Collection<String> inferenceIds) {
    Set<String> found = new LinkedHashSet<>();
    List<String> next = inferences.retriesOf(inferenceIds);
    while (found.addAll(next)) {
      next = inferences.retriesOf(next);
    }
    return found;
  }

  /** A hospital or a number as it is compared: whoever writes it otherwise means the same. */
  public static String compared(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toUpperCase(Locale.ROOT);
  }

  /**
   * Erases an inference with everything that belongs to it.
   *
   * @throws StoreUnavailableException if something of it may be left; all that could be reached is
   *     gone then
   */
  public void erase(String inferenceId, Tombstone tombstone) {
    try (var scope = MDC.putCloseable("inference_id", inferenceId)) {
      tombstones.bury(inferenceId, tombstone);
      tombstones.of(inferenceId).ifPresent(grave -> traces.clear(inferenceId, grave.modelId()));
      LOG.info("erased an inference");
    } catch (ChannelUnavailableException e) {
      throw new StoreUnavailableException("the broker could not withdraw messages", e);
    }
  }

  private static boolean same(@Nullable String one, String other) {
    return one != null && compared(one).equals(compared(other));
  }
}
