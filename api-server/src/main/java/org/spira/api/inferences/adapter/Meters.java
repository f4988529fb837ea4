package org.spira.api.inferences.adapter;

/** The names of all meters of the service; Prometheus shows dots as underscores. */
public final class Meters {

  /** Inferences answered 200, by model. */
  public static final String ACCEPTED = "spira.inferences.accepted";

  /** Inferences ended with a diagnosis, by model. */
  public static final String COMPLETED = "spira.inferences.completed";

  /** Inferences ended without, by model. */
  public static final String FAILED = "spira.inferences.failed";

  /** Inferences ended without, because nobody served their model, by model. */
  public static final String UNSERVED = "spira.inferences.unserved";

  /** Seconds from acceptance to the end, by model. */
  public static final String DURATION = "spira.inference.duration";

  /** Accepted minus ended, over all replicas. */
  public static final String UNFINISHED = "spira.inferences.unfinished";

  /** Seconds since the oldest inference that has not ended was accepted. */
  public static final String OLDEST_UNFINISHED = "spira.inferences.oldest.unfinished.age";

  /** Messages published again by the reconciler. */
  public static final String REPUBLISHED = "spira.inferences.republished";

  /** Messages of inferences that had ended, taken out of their queues. */
  public static final String WITHDRAWN = "spira.inferences.withdrawn";

  /** Results that came more than once from the broker. */
  public static final String REDELIVERED = "spira.results.redelivered";

  /** Results refused because the inference had ended. */
  public static final String DUPLICATES = "spira.results.duplicate";

  /** Diagnoses that an old API Server had overwritten, stored again. */
  public static final String REPAIRED = "spira.results.repaired";

  /** Inferences never accepted whose recordings were removed. */
  public static final String ORPHANS = "spira.recordings.orphans.swept";

  /** Uploads being read and stored now. */
  public static final String UPLOADS = "spira.uploads.in.flight";

  /** Uploads refused because there were too many. */
  public static final String UPLOADS_REFUSED = "spira.uploads.refused";

  /** Uploads refused because their account had its share of places already. */
  public static final String UPLOADS_OVER_SHARE = "spira.uploads.over.share";

  /** Uploads refused because as much of their account was unfinished as may be. */
  public static final String UPLOADS_OVER_QUOTA = "spira.uploads.over.quota";

  /** How long accepted recordings sound, in seconds, by part. */
  public static final String RECORDING_DURATION = "spira.recording.duration";

  /** How far their voice is under full scale, in dB, by part. */
  public static final String RECORDING_LEVEL = "spira.recording.under.full.scale";

  /** Clipped ones of ten thousand of their samples, by part. */
  public static final String RECORDING_CLIPPED = "spira.recording.clipped";

  /** How much of their time is speech, in percent, by part. */
  public static final String RECORDING_SPEECH = "spira.recording.speech";

  /** How far their voice is above their pauses, in dB, by part. */
  public static final String RECORDING_NOISE = "spira.recording.signal.to.noise";

  /** The rates at which they were sent, in Hz, by part. */
  public static final String RECORDING_RATE = "spira.recording.sample.rate";

  /** Recordings accepted with a warning, by part and kind. */
  public static final String RECORDING_WARNINGS = "spira.recording.warnings";

  /** Outcomes that were given, by what they say. */
  public static final String OUTCOMES = "spira.outcomes.given";

  private Meters() {}
}
