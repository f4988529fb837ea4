package org.spira.api.inferences.port;

import org.spira.api.inferences.domain.recording.MeasuredQuality;

/** Listens to recordings before they are accepted. */
@FunctionalInterface
public interface AudioInspector {

  /**
   * How well the recording was made.
   *
   * @throws UnfitRecordingException if it is none that can be diagnosed
   */
  MeasuredQuality inspect(byte[] bytes);
}
