package org.spira.inference;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.spira.inference.inferences.application.InferenceMeters;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.application.ModelMeters;
import org.spira.inference.workbench.BatchMeters;

/** Keeps what was metered, in words. */
public final class RecordedMeters implements InferenceMeters, ModelMeters, BatchMeters {

  public final List<String> events = new CopyOnWriteArrayList<>();

  @Override
  public void stage(Stage stage, String model, long nanos) {
    events.add("stage " + stage + (nanos < 0 ? " negative" : ""));
  }

  @Override
  public void answered(String model, Outcome outcome) {
    events.add("answered " + model + " " + outcome);
  }

  @Override
  public void missing(String model, String member) {
    events.add("missing " + member);
  }

  @Override
  public void givenBack(String channel) {
    events.add("given back");
  }

  @Override
  public void redelivered(String channel) {
    events.add("redelivered");
  }

  @Override
  public void malformed(String channel) {
    events.add("malformed");
  }

  @Override
  public void batch(int rows) {
    events.add("batch " + rows);
  }

  @Override
  public void shadowed(String channel, boolean answered) {
    events.add("shadowed " + answered);
  }

  @Override
  public void serving(ModelRole role, ModelVersion version, boolean mixed) {
    events.add("serving " + role + " " + version.version() + (mixed ? "" : " row by row"));
  }

  @Override
  public void stopped(ModelRole role, ModelVersion version) {
    events.add("stopped " + role + " " + version.version());
  }

  @Override
  public void refused(String model, String step) {
    events.add("refused at " + step);
  }

  @Override
  public void refusing(String model, List<ModelReport.Refusal> refused) {
    events.add("refusing " + refused.stream().map(ModelReport.Refusal::version).toList());
  }

  @Override
  public void swapped(String model) {
    events.add("swapped");
  }

  @Override
  public void referenceUnusable(String model) {
    events.add("reference unusable");
  }

  @Override
  public void registryAway(String model) {
    events.add("registry away");
  }
}
