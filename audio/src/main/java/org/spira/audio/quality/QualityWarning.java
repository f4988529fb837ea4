package org.spira.audio.quality;

/** What may be better next time; never a reason to refuse a recording. */
public enum QualityWarning {
  SHORT("the recording is short: keep recording until the patient has finished"),
  TOO_QUIET("the voice is quiet: hold the microphone nearer"),
  CLIPPED("the voice is too loud for the microphone: hold it farther away"),
  LITTLE_SPEECH("little voice is heard in the recording"),
  NOISY("the surroundings are noisy: record in a quieter place");

  private final String advice;

  QualityWarning(String advice) {
    this.advice = advice;
  }

  /** What it means and what to do, for a nurse. */
  public String advice() {
    return advice;
  }
}
