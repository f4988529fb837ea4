package org.spira.api.inferences.application.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.spira.api.inferences.application.request.RequestInference.Request;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.recording.RecordingSource;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.IdempotencyKeys.Claim;
import org.spira.api.inferences.port.Tombstones;
import org.spira.api.shared.Fingerprint;
import org.spira.api.shared.NewIds;
import org.spira.api.shared.Refusal;
import org.spira.common.RecordingPart;

/** Gives each request the id of its inference: a repeated one that of the first time. */
final class RequestKeys {

  private static final int MAX_KEY_LENGTH = 255;

  private final IdempotencyKeys keys;
  private final Tombstones tombstones;
  private final NewIds ids;
  private final Clock clock;

  RequestKeys(RequestInference.Stores stores, Clock clock) {
    this.keys = stores.keys();
    this.tombstones = stores.tombstones();
    this.ids = stores.ids();
    this.clock = clock;
  }

  /**
   * The id of the inference that is asked for.
   *
   * @throws Refusal if the key is none, or stands for something else
   */
  String idFor(Request request, Map<RecordingPart, String> digests) {
    String id = ids.next();
    String given = request.idempotencyKey();
    if (given == null) {
      return id;
    }
    if (given.isBlank() || given.length() > MAX_KEY_LENGTH) {
      throw Refusal.malformed(
          "the idempotency key must have 1 to " + MAX_KEY_LENGTH + " characters");
    }
    String key = new Fingerprint().add(request.userId()).add(given).hex();
    return claim(new Claim(key, contentOf(request, digests), id, clock.instant()), request);
  }

  private String claim(Claim wanted, Request request) {
    Claim standing = keys.claim(wanted);
    String id = standing.inferenceId();
    if (!id.equals(wanted.inferenceId()) && tombstones.of(id).isPresent()) {
      throw erased();
    }
    String content = standing.content();
    if (!content.equals(wanted.content()) && !content.equals(contentAsBefore(request))) {
      throw Refusal.conflict("the idempotency key was used for another request");
    }
    return id;
  }

  /** A repetition must not bring back what was erased. */
  static Refusal erased() {
    return Refusal.conflict("the inference of this idempotency key was erased");
  }

  /** As servers before 1.0 put it down: a key may be repeated at one that was updated meanwhile. */
  static String contentAsBefore(Request request) {
    Map<RecordingPart, String> digests = new EnumMap<>(RecordingPart.class);
    request
        .recordings()
        .sources()
        .forEach(
            (part, source) -> digests.put(part, new Fingerprint().addBytes(bytes(source)).hex()));
    return contentOf(request, digests);
  }

  private static byte[] bytes(RecordingSource source) {
    try (InputStream in = source.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("an uploaded recording could not be read again", e);
    }
  }

  private static String contentOf(Request request, Map<RecordingPart, String> digests) {
    Fingerprint content = new Fingerprint().add(request.modelId()).add(contentOf(request.form()));
    digests.forEach((part, digest) -> content.add(part.wireName()).add(digest));
    return content.hex();
  }

  /** The form's members; the record's own text leaves them out. */
  private static String contentOf(PatientForm form) {
    Fingerprint members = new Fingerprint();
    members.add(form.rgh()).add(form.maskType()).add(form.gender()).add(form.covidStatus());
    members.add(form.local()).add(form.age()).add(form.cid()).add(form.bpm());
    members.add(form.respiratoryFrequency()).add(form.respiratoryInsufficiencyStatus());
    members.add(form.location()).add(form.lastPositiveDiagnoseDate()).add(form.hospitalized());
    members.add(form.hospitalizationStart()).add(form.hospitalizationEnd()).add(form.spo2());
    return members.hex();
  }
}
