package org.spira.api.inferences.application.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.models.Model;
import org.spira.api.models.WhoServes;

/**
 * When an inference has waited long enough for a model that nobody serves. Both must have lasted:
 * that the inference waits, and that Inference Servers are heard and none of them serves its model.
 *
 * @param after how long; no time for never
 */
public record UnservedRule(WhoServes whoServes, Duration after) {

  /** Whether this inference is to wait no longer. */
  boolean isOver(Inference inference, Model model, Instant now) {
    return after.isPositive()
        && hasWaited(inference, now)
        && whoServes.unservedFor(model).compareTo(after) >= 0;
  }

  private boolean hasWaited(Inference inference, Instant now) {
    return Optional.ofNullable(inference.createdIn())
        .flatMap(CreatedIn::time)
        .map(since -> !now.isBefore(since.plus(after)))
        .orElse(false);
  }

  /** Why an inference of this model ends, in words for a nurse. */
  String reason(Model model) {
    return ("Nobody has run the model %s for %s, so there is no diagnosis; please send the recordings"
            + " to another model, or ask your administrator and send them again later")
        .formatted(model.name(), text(after));
  }

  private static String text(Duration time) {
    return time.toSeconds() < 120 ? time.toSeconds() + " seconds" : time.toMinutes() + " minutes";
  }
}
