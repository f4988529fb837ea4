package org.spira.inference.inferences.application;

import java.util.EnumMap;
import java.util.Map;
import org.spira.common.RecordingPart;
import org.spira.inference.inferences.application.port.RecordingMissingException;
import org.spira.inference.inferences.application.port.Recordings;
import org.spira.inference.shared.NeighbourAwayException;

final class InMemoryRecordings implements Recordings {
  final Map<RecordingPart, byte[]> wavs = new EnumMap<>(RecordingPart.class);
  boolean away;

  void put(RecordingPart part, byte[] wav) {
    wavs.put(part, wav);
  }

  @Override
  public byte[] fetch(String inferenceId, RecordingPart part) {
    if (away) {
      throw new NeighbourAwayException("the store is away");
    }
    byte[] wav = wavs.get(part);
    if (wav == null) {
      throw new RecordingMissingException(part);
    }
    return wav;
  }
}
