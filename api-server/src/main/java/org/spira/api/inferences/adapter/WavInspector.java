package org.spira.api.inferences.adapter;

import java.util.Optional;
import org.spira.api.inferences.port.AudioInspector;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavDecoder;

/** Reads the bytes as the Inference Server will. */
public final class WavInspector implements AudioInspector {

  @Override
  public Optional<String> complaint(byte[] bytes) {
    try {
      WavDecoder.inspect(bytes);
      return Optional.empty();
    } catch (UndecodableAudioException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }
}
