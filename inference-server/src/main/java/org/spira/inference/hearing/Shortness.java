package org.spira.inference.hearing;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spira.audio.features.FeaturePlan;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.Window;
import org.spira.inference.descriptions.Window.ShortRecording;
import org.spira.inference.shared.UnanswerableException;

/** When a recording is too short for a model, and what becomes of it. */
final class Shortness {

  private final ModelDescription description;
  private final @Nullable FeaturePlan features;

  /**
   * For a model with this description.
   *
   * @param features how its features are made, if it hears those
   */
  Shortness(ModelDescription description, @Nullable FeaturePlan features) {
    this.description = description;
    this.features = features;
  }

  /** Whether so many samples have no whole window, or without windows no frame of features. */
  boolean isShort(int samples) {
    Window window = description.window();
    if (window != null) {
      return window.at(description.sampleRate()).count(samples) == 0;
    }
    return features != null && samples < features.shortest();
  }

  /**
   * What the result says of these parts, which are short; nothing if there are none.
   *
   * @throws UnanswerableException if the model refuses such
   * @throws TooShortException if they make its diagnosis inconclusive
   */
  @Nullable String judge(List<RecordingPart> parts) {
    if (parts.isEmpty()) {
      return null;
    }
    String why =
        "too short for the model, which needs %s: %s"
            .formatted(
                needed(),
                parts.stream().map(RecordingPart::wireName).collect(Collectors.joining(", ")));
    Window window = description.window();
    return switch (window == null ? ShortRecording.INCONCLUSIVE : window.ifShort()) {
      case PAD -> why + "; filled up with silence";
      case REFUSE -> throw new UnanswerableException(why + "; record again, and for longer");
      case INCONCLUSIVE -> throw new TooShortException(why + "; so nothing can be said");
    };
  }

  private String needed() {
    Window window = description.window();
    return window != null
        ? window.needed()
        : "at least one frame of %d samples at %d Hz"
            .formatted(description.features().framing().nFft(), description.sampleRate());
  }
}
