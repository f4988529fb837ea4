package org.spira.inference.models.application.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.spira.audio.npy.NpyArray;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.Conclusion;
import org.spira.inference.descriptions.DiagnosisRule;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.Hearing;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.hearing.TooShortException;
import org.spira.inference.models.domain.TestVector;
import org.spira.inference.shared.UnanswerableException;
import org.spira.inference.workbench.Heard;

/** Holds a model against the test vectors that came with it, by the way of every inference. */
public final class TestVectors {

  private static final String FEATURES =
      "compare sample_rate, window and how features are made with training";
  private static final String NETWORK =
      "the graph is not the trained one, or was not exported with model.eval()";

  private TestVectors() {}

  /**
   * Tries all of them.
   *
   * @param hearing how the model will hear
   * @return how many there were
   * @throws IllegalDescriptionException if the model does not say what one of them expects
   */
  public static int hold(
      List<TestVector> vectors, ModelDescription description, Hearing hearing, LoadedModel graph) {
    for (TestVector vector : vectors) {
      compare(vector, conclude(vector, description, hearing, graph));
    }
    return vectors.size();
  }

  private static List<SentRecording> sent(TestVector vector, ModelDescription description) {
    List<SentRecording> sent = new ArrayList<>();
    for (RecordingPart part : description.recordings()) {
      byte[] wav = vector.recordings().get(part);
      if (wav != null) {
        sent.add(new SentRecording(part, wav));
      }
    }
    if (sent.isEmpty()) {
      throw wrong("has no recording that the model hears");
    }
    return sent;
  }

  private static Conclusion conclude(
      TestVector vector, ModelDescription description, Hearing hearing, LoadedModel graph) {
    List<SentRecording> sent = sent(vector, description);
    try {
      Heard heard = hearing.hear(sent, vector.form());
      for (int i = 0; i < heard.recordings().size(); i++) {
        Rows rows = heard.recordings().get(i);
        same(vector.features(), sent.get(i).part(), () -> ReferenceStep.features(rows), FEATURES);
      }
      List<float[]> outputs = new ArrayList<>();
      for (int i = 0; i < heard.recordings().size(); i++) {
        List<float[]> given = graph.run(List.of(heard.recordings().get(i)));
        same(vector.outputs(), sent.get(i).part(), () -> ReferenceStep.outputs(given), NETWORK);
        outputs.addAll(given);
      }
      return description.scoring().conclude(outputs, heard.counts());
    } catch (TooShortException e) {
      return new Conclusion(List.of(), DiagnosisRule.INCONCLUSIVE);
    } catch (UnanswerableException e) {
      throw wrong("cannot be answered: " + e.getMessage());
    }
  }

  /** Refuses the model at the first step that differs, whatever comes of it behind that. */
  private static void same(
      TestVector.Step told, RecordingPart part, Supplier<ReferenceStep> here, String todo) {
    NpyArray there = told.arrays().get(part);
    if (there == null) {
      return;
    }
    ReferenceStep step = here.get();
    step.unlike(there, told.tolerance())
        .ifPresent(how -> {
          throw wrong(
              "says of the %s of %s %s; %s".formatted(step.name(), part.wireName(), how, todo));
        });
  }

  private static void compare(TestVector vector, Conclusion conclusion) {
    List<Double> output = vector.output();
    if (output != null && !isNear(output, conclusion.output(), vector.tolerance())) {
      throw wrong(
          "says output %s, and the model gives %s; is a key of spira or the order of labels wrong?"
              .formatted(output, conclusion.output()));
    }
    if (vector.diagnosis() != null && !vector.diagnosis().equals(conclusion.diagnosis())) {
      throw wrong(
          "says %s, and the model's diagnosis is %s; is a key of spira or the order of labels wrong?"
              .formatted(vector.diagnosis(), conclusion.diagnosis()));
    }
  }

  private static boolean isNear(List<Double> expected, List<Double> given, double tolerance) {
    boolean near = expected.size() == given.size();
    for (int i = 0; near && i < expected.size(); i++) {
      near = Math.abs(expected.get(i) - given.get(i)) <= tolerance;
    }
    return near;
  }

  private static IllegalDescriptionException wrong(String what) {
    return new IllegalDescriptionException(TestVector.FILE + " " + what);
  }
}
