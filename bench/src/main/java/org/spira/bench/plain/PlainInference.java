package org.spira.bench.plain;

import ai.onnxruntime.OnnxTensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.spira.audio.features.Features;
import org.spira.audio.mfcc.Mfcc;
import org.spira.audio.resample.Resampler;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.WavDecoder;

/**
 * Decode, features, run: what no server can leave out. For one thread; each has one of its own, all
 * on one model.
 */
public final class PlainInference {

  private final ResearchModel model;
  private final Mfcc mfcc = new Mfcc(ResearchModel.features());
  private FloatBuffer memory = direct(1 << 16);

  /** On this model, which stays the caller's to close. */
  public PlainInference(ResearchModel model) {
    this.model = model;
  }

  /** The model's output for this recording, the mean over its windows. */
  public double score(byte[] wav) {
    Features features = features(wav);
    try (OnnxTensor tensor = tensor(features)) {
      return model.run(tensor);
    }
  }

  /** What the model hears of this recording. */
  public Features features(byte[] wav) {
    Recording recording = WavDecoder.decode(wav);
    float[] samples =
        Resampler.between(recording.sampleRate(), ResearchModel.SAMPLE_RATE)
            .resample(recording.samples());
    return mfcc.compute(samples, ResearchModel.windows());
  }

  /** The features as the model takes them; valid until the next call. */
  public OnnxTensor tensor(Features features) {
    int values = features.values().length;
    if (memory.capacity() < values) {
      memory = direct(values);
    }
    memory.clear().put(features.values()).flip();
    return model.tensor(memory, features.rows(), features.frames(), features.coefficients());
  }

  private static FloatBuffer direct(int values) {
    return ByteBuffer.allocateDirect(Math.multiplyExact(values, Float.BYTES))
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer();
  }
}
