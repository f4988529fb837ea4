package org.spira.api.privacy.application.access;

import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.User;
import org.spira.api.inferences.EraseInferences;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.privacy.domain.Patient;
import org.spira.api.privacy.port.KeptDocuments;
import org.spira.api.shared.Refusal;
import org.spira.common.RecordingPart;

/** Finds all that is kept about a patient, for whoever may hand it over to them. */
public final class ReadEverything {

  private final EraseInferences inferences;
  private final KeptDocuments documents;
  private final AudioStore audio;
  private final Clock clock;

  /** On these. */
  public ReadEverything(
      EraseInferences inferences, KeptDocuments documents, AudioStore audio, Clock clock) {
    this.inferences = inferences;
    this.documents = documents;
    this.audio = audio;
    this.clock = clock;
  }

  /**
   * All inferences about a patient, however their number was written. Reads all documents, page by
   * page.
   *
   * @throws Refusal if the caller may not ask, or nobody is known by this hospital and number
   */
  public Dossier ofPatient(User caller, Patient patient) {
    Permission.EXPORT.require(caller);
    List<String> found = inferences.ofPatient(patient.hospital(), patient.rgh(), clock.instant());
    if (found.isEmpty()) {
      throw Refusal.notFound(
          "nothing is kept about a patient with this number in this hospital; what was erased, or"
              + " whose identity was removed when its time was over, cannot be found by it");
    }
    return new Dossier(clock.instant(), found);
  }

  /**
   * One inference.
   *
   * @throws Refusal if the caller may not ask, or this user has no such inference
   */
  public Dossier ofInference(User caller, String userId, String inferenceId) {
    Permission.EXPORT.require(caller);
    inferences.requireOfUser(userId, inferenceId);
    return new Dossier(clock.instant(), List.of(inferenceId.toLowerCase(Locale.ROOT)));
  }

  /** All documents about an inference, by their kind. */
  public Map<String, List<Map<String, Object>>> documents(String inferenceId) {
    return documents.about(inferenceId);
  }

  /** The recordings of an inference that have bytes. */
  public List<Recording> recordings(String inferenceId) {
    return Arrays.stream(RecordingPart.values())
        .flatMap(part -> recording(inferenceId, part).stream())
        .toList();
  }

  private Optional<Recording> recording(String inferenceId, RecordingPart part) {
    return audio
        .find(inferenceId, part)
        .filter(stored -> stored.size() > 0)
        .map(stored -> new Recording(inferenceId, part, stored.size()));
  }

  /** A recording's bytes; closing lets go of the store. */
  public InputStream open(Recording recording) {
    return audio.open(recording.inferenceId(), recording.part(), 0, recording.size());
  }

  /** A recording that has bytes. */
  public record Recording(String inferenceId, RecordingPart part, long size) {}
}
