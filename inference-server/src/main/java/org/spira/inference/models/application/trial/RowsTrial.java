package org.spira.inference.models.application.trial;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.OneRow;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.Hearing;

/**
 * Finds out whether rows may share a batch. Rows of different patients that change each other never
 * do; windows of one recording that change each other have no right value, and the version is
 * refused.
 */
final class RowsTrial {

  private static final String FAILS = "the graph fails with more than one row in a batch";
  private static final String CHANGES = "a row's output depends on the other rows of its batch";
  private static final String NEVER_THE_SAME =
      "the graph gives other numbers each time for the same row: export it for inference"
          + " (model.eval()), without dropout or random numbers";
  private static final int WINDOWS = 4;

  private final ModelDescription description;
  private final Hearing hearing;
  private final Sounds sounds;
  private final Company company;
  private final LoadedModel graph;

  RowsTrial(ModelDescription description, LoadedModel graph, int largestBatch) {
    this.description = description;
    this.hearing = new Hearing(description);
    this.sounds = new Sounds(description.sampleRate());
    this.company = new Company(graph, largestBatch);
    this.graph = graph;
  }

  /**
   * Why each row has to run by itself; empty if rows may share batches.
   *
   * @param samples of a short recording, for models that hear recordings whole
   * @throws UnusableOutputException if the windows of one recording change each other, or a row's
   *     output changes by itself
   */
  Optional<String> tried(int samples) {
    Window window = description.window();
    int enough = window == null ? samples : over(window, 1);
    List<Rows> different =
        hearing.triedRows(sounds.different(enough)).stream().map(RowsTrial::first).toList();
    return Optional.ofNullable(why(company.on(different), window));
  }

  /** The same for long recordings that are heard whole; windows are all of one length. */
  Optional<String> triedWhole(int samples) {
    if (description.window() != null) {
      return Optional.empty();
    }
    List<Rows> two =
        List.of(
            hearing.triedRows(sounds.speech(samples, Sounds.LOUD, 7), 0),
            hearing.triedRows(sounds.noise(samples, Sounds.QUIET, 8), 1));
    return Optional.ofNullable(why(company.once(two), null));
  }

  private @Nullable String why(Company.Effect effect, @Nullable Window window) {
    return switch (effect) {
      case NONE -> null;
      case FAILS -> FAILS;
      case NEVER_THE_SAME -> throw new UnusableOutputException(NEVER_THE_SAME);
      case CHANGES -> {
        requireOneValue(window);
        yield CHANGES;
      }
    };
  }

  /** Alone, a row must be as it is in its own recording, or nobody knows what is right. */
  private void requireOneValue(@Nullable Window window) {
    requireFreeBatch();
    if (window != null && company.on(List.of(windows(window))) != Company.Effect.NONE) {
      throw new UnusableOutputException(
          CHANGES
              + ", also for windows of one recording: export the graph without a maximum, mean"
              + " or normalisation over the batch");
    }
  }

  private void requireFreeBatch() {
    if (graph.signature().fixedBatch() > 1) {
      throw new UnusableOutputException(
          CHANGES
              + ", and the graph fixes how many there are: export it with a free batch, and"
              + " without a maximum, mean or normalisation over the batch");
    }
  }

  private Rows windows(Window window) {
    return hearing.triedRows(sounds.speech(over(window, WINDOWS), Sounds.LOUD, 6), 0);
  }

  /** Samples enough for so many whole windows; a window ends before its recording does. */
  private int over(Window window, int windows) {
    int rate = description.sampleRate();
    return window.at(rate).length() + (windows - 1) * window.at(rate).step() + 1;
  }

  private static Rows first(Rows rows) {
    return new OneRow(rows, 0);
  }
}
