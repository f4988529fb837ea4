package org.spira.api.inferences.application.dispatch;

import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.common.InferenceMessage;

/** Puts inferences into the form in which both NATS and REST show them. */
public final class InferenceMessages {

  private InferenceMessages() {}

  /** The inference as a message. */
  public static InferenceMessage of(Inference inference) {
    PatientForm form = inference.form();
    return new InferenceMessage(
        inference.id(),
        inference.userId(),
        inference.modelId(),
        inference.status().wireName(),
        inference.createdIn(),
        form.rgh(),
        form.maskType(),
        form.gender(),
        form.covidStatus(),
        form.local(),
        form.age(),
        form.cid(),
        form.bpm(),
        form.respiratoryFrequency(),
        form.respiratoryInsufficiencyStatus(),
        form.location(),
        form.lastPositiveDiagnoseDate(),
        form.hospitalized(),
        form.hospitalizationStart(),
        form.hospitalizationEnd(),
        form.spo2());
  }
}
