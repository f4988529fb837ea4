package org.spira.api.research.adapter;

import org.spira.api.research.port.BareSound;
import org.spira.api.shared.Refusal;
import org.spira.audio.wav.BareSamples;
import org.spira.audio.wav.UndecodableAudioException;

/** Recordings as WAV. */
public final class BareWav implements BareSound {

  @Override
  public byte[] of(byte[] wav) {
    try {
      return BareSamples.of(wav);
    } catch (UndecodableAudioException e) {
      throw Refusal.gone(
          "the recording cannot be read, so that nobody knows what stands in it beside the sound");
    }
  }
}
