package org.spira.api.inferences.port;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom inferences are about, to find all of one patient. */
public interface PatientFiles {

  /**
   * The inferences with ids above one and below another, in the order of their ids.
   *
   * @param limit how many at most
   */
  List<PatientFile> between(String above, String below, int limit);

  /** Whom one inference is about, as it was filled in. */
  record PatientFile(String inferenceId, @Nullable String hospital, @Nullable String rgh) {

    /** Only the id: the rest is the patient's. */
    @Override
    public String toString() {
      return "PatientFile[" + inferenceId + "]";
    }
  }
}
