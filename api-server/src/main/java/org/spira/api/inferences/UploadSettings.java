package org.spira.api.inferences;

import java.time.Duration;
import org.spira.api.settings.Require;
import org.spira.api.web.multipart.FormLimits;
import org.spira.audio.reading.RecordingLimits;
import org.spira.common.pace.Pace;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How uploads are bounded.
 *
 * @param inFlight SPIRA_UPLOADS_IN_FLIGHT, how many are read and stored at once
 * @param perUser SPIRA_UPLOADS_PER_USER, how many of them may be one account's, 0 for half of them
 * @param unfinishedPerUser SPIRA_UNFINISHED_PER_USER, how many inferences of one account may be
 *     unfinished, 0 for any number
 * @param timeout SPIRA_STORE_TIMEOUT, bound of the time that storing the recordings takes
 * @param largestRecording SPIRA_MAX_RECORDING
 * @param largestForm SPIRA_MAX_UPLOAD
 * @param leastRate SPIRA_UPLOAD_LEAST_RATE, how much of a form must come each second on average
 * @param longest SPIRA_UPLOAD_LONGEST, how long a form may take to come
 * @param shortestRecording SPIRA_SHORTEST_RECORDING
 * @param longestRecording SPIRA_LONGEST_RECORDING
 */
@ConfigurationProperties("spira.uploads")
record UploadSettings(
    int inFlight,
    int perUser,
    int unfinishedPerUser,
    Duration timeout,
    DataSize largestRecording,
    DataSize largestForm,
    DataSize leastRate,
    Duration longest,
    Duration shortestRecording,
    Duration longestRecording) {

  private static final double MILLIS = 1000;

  /** Refuses impossible numbers. */
  UploadSettings {
    Require.positive(inFlight, "SPIRA_UPLOADS_IN_FLIGHT");
    Require.that(perUser >= 0, "SPIRA_UPLOADS_PER_USER", "must be 0 or more");
    Require.that(unfinishedPerUser >= 0, "SPIRA_UNFINISHED_PER_USER", "must be 0 or more");
    Require.positive(timeout, "SPIRA_STORE_TIMEOUT");
    Require.positive(largestRecording.toBytes(), "SPIRA_MAX_RECORDING");
    Require.that(
        largestForm.compareTo(largestRecording) > 0,
        "SPIRA_MAX_UPLOAD",
        "must be more than SPIRA_MAX_RECORDING");
    Require.positive(leastRate.toBytes(), "SPIRA_UPLOAD_LEAST_RATE");
    Require.positive(longest, "SPIRA_UPLOAD_LONGEST");
    Require.that(
        !shortestRecording.isNegative(), "SPIRA_SHORTEST_RECORDING", "must not be negative");
    Require.that(
        longestRecording.compareTo(shortestRecording) > 0,
        "SPIRA_LONGEST_RECORDING",
        "must be longer than SPIRA_SHORTEST_RECORDING");
  }

  /** How many places one account may have. */
  int share() {
    return perUser > 0 ? perUser : Math.max(1, inFlight / 2);
  }

  RecordingLimits recordings() {
    return new RecordingLimits(
        shortestRecording.toMillis() / MILLIS,
        longestRecording.toMillis() / MILLIS,
        RecordingLimits.DEFAULT.mostChannels(),
        RecordingLimits.DEFAULT.mostSamples());
  }

  FormLimits limits() {
    Pace pace = Pace.ofFiles(leastRate.toBytes(), longest);
    return FormLimits.files(largestRecording.toBytes(), largestForm.toBytes(), pace);
  }
}
