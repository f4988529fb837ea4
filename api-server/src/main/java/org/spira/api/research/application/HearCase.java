package org.spira.api.research.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.User;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.AudioStore.Stored;
import org.spira.api.research.domain.CaseId;
import org.spira.api.research.port.BareSound;
import org.spira.api.research.port.LabelledRecords;
import org.spira.api.research.port.LabelledRecords.Labelled;
import org.spira.api.research.port.Pseudonyms;
import org.spira.api.shared.Refusal;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.common.RecordingPart;

/** Lets researchers hear the recordings of what {@link ListCases} tells them. */
public final class HearCase {

  private final PseudonymKey key;
  private final LabelledRecords records;
  private final AudioStore audio;
  private final BareSound bare;
  private final Clock clock;

  /** On these. */
  public HearCase(
      PseudonymKey key, LabelledRecords records, AudioStore audio, BareSound bare, Clock clock) {
    this.key = key;
    this.records = records;
    this.audio = audio;
    this.bare = bare;
    this.clock = clock;
  }

  /**
   * A recording, in memory: it is a minute at most.
   *
   * @param part its wire name
   * @throws Refusal if the caller may not ask, there is no key, no such case, or no such recording
   */
  public Sound hear(User caller, String caseId, String part) {
    Permission.RESEARCH.require(caller);
    Pseudonyms pseudonyms = key.require();
    Disguise disguise = new Disguise(pseudonyms, List.of(), List.of());
    Labelled record =
        CaseId.read(caseId)
            .flatMap(pseudonyms::reveal)
            .flatMap(records::withId)
            .filter(found -> disguise.isTold(found, clock.instant()))
            .orElseThrow(() -> Refusal.notFound("case not found"));
    RecordingPart known =
        RecordingPart.fromWireName(part)
            .filter(Disguise.recordings(record)::contains)
            .orElseThrow(HearCase::notFound);
    Stored stored =
        audio
            .find(record.inferenceId(), known)
            .filter(found -> found.size() > 0)
            .orElseThrow(HearCase::notFound);
    return new Sound(record.inferenceId(), bare.of(read(record, known, stored)));
  }

  private byte[] read(Labelled record, RecordingPart part, Stored stored) {
    try (InputStream in = audio.open(record.inferenceId(), part, 0, stored.size())) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new StoreUnavailableException("a recording could not be read", e);
    }
  }

  private static Refusal notFound() {
    return Refusal.notFound("recording not found");
  }

  /**
   * A recording.
   *
   * @param inferenceId for the trail and for nobody else
   * @param wav nothing but sound
   */
  @SuppressWarnings("ArrayRecordComponent") // written once, and read once
  public record Sound(String inferenceId, byte[] wav) {}
}
