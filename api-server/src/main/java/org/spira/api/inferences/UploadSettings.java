package org.spira.api.inferences;

import java.time.Duration;
import org.spira.api.settings.Require;
import org.spira.api.web.forms.FormLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How uploads are bounded.
 *
 * @param inFlight SPIRA_UPLOADS_IN_FLIGHT, how many are read and stored at once
 * @param timeout SPIRA_STORE_TIMEOUT, bound of the time that storing the recordings takes
 * @param largestRecording SPIRA_MAX_RECORDING
 * @param largestForm SPIRA_MAX_UPLOAD
 */
@ConfigurationProperties("spira.uploads")
record UploadSettings(
    int inFlight, Duration timeout, DataSize largestRecording, DataSize largestForm) {

  /** Refuses impossible numbers. */
  UploadSettings {
    Require.positive(inFlight, "SPIRA_UPLOADS_IN_FLIGHT");
    Require.positive(timeout, "SPIRA_STORE_TIMEOUT");
    Require.positive(largestRecording.toBytes(), "SPIRA_MAX_RECORDING");
    Require.that(
        largestForm.compareTo(largestRecording) > 0,
        "SPIRA_MAX_UPLOAD",
        "must be more than SPIRA_MAX_RECORDING");
  }

  FormLimits limits() {
    return FormLimits.files(largestRecording.toBytes(), largestForm.toBytes());
  }
}
