package org.spira.inference.models.domain;

import java.util.ArrayList;
import java.util.List;
import org.spira.inference.descriptions.Frames;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.ModelInput;
import org.spira.inference.descriptions.Scoring;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;

/** Whether a graph can run on what its description says that it hears. */
public final class DescriptionCheck {

  private DescriptionCheck() {}

  /**
   * Compares the graph with what the model says it hears.
   *
   * @throws IllegalDescriptionException if SPIRA could not run it on recordings; says all that is
   *     wrong
   */
  public static void described(ModelDescription description, ModelSignature graph) {
    Scoring scoring = description.scoring();
    InputChoice inputs = new InputChoice(description.form(), graph);
    List<String> problems = new ArrayList<>(inputs.problems());
    if (!problems.isEmpty()) {
      throw new IllegalDescriptionException(problems);
    }
    TensorShape heard = inputs.heard();
    TensorShape output = OutputChoice.of(scoring.outputName(), graph);
    note(problems, () -> input(description, heard));
    note(problems, () -> output(scoring, output));
    List<Long> outputs = output.dimensions();
    long columns = outputs.size() == 2 && scoring.steps() == null ? outputs.get(1) : 1;
    note(problems, () -> scoring.requireNamesFor(columns));
    if (!problems.isEmpty()) {
      throw new IllegalDescriptionException(problems);
    }
  }

  private static void note(List<String> problems, Runnable check) {
    try {
      check.run();
    } catch (IllegalDescriptionException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
  }

  private static void requireRank(ModelInput wanted, TensorShape input) {
    if (input.type() != ElementType.FP32 || input.dimensions().size() != wanted.rank()) {
      throw new IllegalDescriptionException(
          "the metadata promises an input of %d float32 dimensions (%s), and the graph has %s"
              .formatted(wanted.rank(), wanted, input));
    }
    if (input.dimensions().get(0) == 0) {
      throw new IllegalDescriptionException("the graph's batch has no rows: " + input);
    }
  }

  private static void input(ModelDescription description, TensorShape input) {
    requireRank(description.input(), input);
    Window window = description.window();
    long samples = window == null ? -1 : window.at(description.sampleRate()).length();
    if (description.input() == ModelInput.WAVEFORM) {
      requireLength(input, 1, samples, "samples");
    } else {
      requireLength(input, 1, frames(description, samples), "frames");
      requireLength(input, 2, description.features().perFrame(), numbers(description.input()));
    }
  }

  private static String numbers(ModelInput input) {
    return switch (input) {
      case MFCC -> "coefficients";
      case MELSPECTROGRAM -> "bands";
      case SPECTROGRAM, WAVEFORM -> "frequencies";
    };
  }

  private static long frames(ModelDescription description, long samples) {
    Frames frames = description.frames();
    if (frames != null) {
      return frames.length();
    }
    return samples < 0 ? -1 : description.features().framing().frames(samples);
  }

  private static void requireLength(TensorShape input, int dimension, long length, String what) {
    long wanted = input.dimensions().get(dimension);
    if (wanted >= 0 && wanted != length) {
      throw new IllegalDescriptionException(
          "the graph wants %d %s in each row, and by the metadata there are %s: %s"
              .formatted(
                  wanted, what, length < 0 ? "as many as the recording has" : length, input));
    }
  }

  private static void output(Scoring scoring, TensorShape output) {
    if (scoring.steps() != null) {
      stepwise(scoring.columnsOfAStep(), output);
      return;
    }
    int rank = output.dimensions().size();
    boolean fits =
        (rank == 1 && scoring.mayHave(1))
            || (rank == 2 && scoring.mayHave(output.dimensions().get(1)));
    if (output.type() != ElementType.FP32 || !fits) {
      throw new IllegalDescriptionException(
          scoring.classCount() == 0
              ? "the output must be float32 [batch], [batch, 1] or [batch, 2 classes], and is "
                  + output
              : "the output must be float32 [batch, %d classes], and is %s"
                  .formatted(scoring.classCount(), output));
    }
  }

  private static void stepwise(int columns, TensorShape output) {
    List<Long> outputs = output.dimensions();
    boolean fits =
        (outputs.size() == 2 && columns == 1)
            || (outputs.size() == 3 && (outputs.get(2) < 0 || outputs.get(2) == columns));
    if (output.type() != ElementType.FP32 || !fits) {
      throw new IllegalDescriptionException(
          "with steps, the output must be float32 %s[batch, time, %d], and is %s"
              .formatted(columns == 1 ? "[batch, time] or " : "", columns, output));
    }
  }
}
