package org.spira.api.inferences;

import org.spira.api.inferences.application.dispatch.WithdrawMessages;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.PatientFiles;
import org.spira.api.inferences.port.Results;
import org.spira.api.inferences.port.Tombstones;
import org.spira.api.models.FindModel;

/** Erases on these ports, for tests of other subjects. */
public record ErasingOnPorts(
    Inferences inferences,
    PatientFiles files,
    Tombstones tombstones,
    InferenceChannel channel,
    FindModel models,
    Results results,
    IdempotencyKeys keys,
    AudioStore audio) {

  public EraseInferences erase() {
    WithdrawMessages messages = new WithdrawMessages(channel);
    Traces traces = new Traces(messages, models, results, keys, audio);
    return new EraseInferences(inferences, files, tombstones, traces);
  }
}
