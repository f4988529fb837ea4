package org.spira.inference.research.application;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.spira.audio.resample.Resampler;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavDecoder;
import org.spira.audio.wav.WavEncoder;
import org.spira.common.RecordingPart;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.research.domain.evaluation.AddedNoise;
import org.spira.inference.research.domain.evaluation.LabelledCase;

/**
 * Mixes noise into recordings at an exact ratio of mean powers over the whole recording. What a
 * recording gets depends on the seed, the case and the part alone, so that an evaluation that goes
 * on, or runs on more threads, hears the same. Safe for use by several threads.
 */
public final class MixNoise {

  private final AddedNoise noise;
  private final @Nullable Recording source;
  private final Map<Integer, float[]> atRates = new ConcurrentHashMap<>();

  /**
   * This noise.
   *
   * @param source what it is cut from, from its start again where it ends; white noise without it
   */
  public MixNoise(AddedNoise noise, @Nullable Recording source) {
    this.noise = noise;
    this.source = source;
  }

  /** The noise. */
  public AddedNoise noise() {
    return noise;
  }

  /** A recording of this case, with noise where it is to get some. */
  SentRecording into(LabelledCase one, SentRecording sent) {
    return noise.isFor(one) ? new SentRecording(sent.part(), mixed(one, sent)) : sent;
  }

  /** Left as it is where nothing can be read: the model then says why. */
  private byte[] mixed(LabelledCase one, SentRecording sent) {
    Recording recording;
    try {
      recording = WavDecoder.decode(sent.wav());
    } catch (UndecodableAudioException e) {
      return sent.wav();
    }
    float[] samples = recording.samples();
    float[] added = noise(samples.length, recording.sampleRate(), random(one.id(), sent.part()));
    double gain = Math.sqrt(power(samples) / power(added)) * Math.pow(10, -noise.ratio() / 20);
    float[] sum = new float[samples.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = (float) (samples[i] + gain * added[i]);
    }
    return WavEncoder.encode(new Recording(sum, recording.sampleRate()));
  }

  /** The generator that Java's documentation fixes, as it fixes the hash of a text. */
  private Random random(String id, RecordingPart part) {
    return new Random(31 * (31 * noise.seed() + id.hashCode()) + part.wireName().hashCode());
  }

  private float[] noise(int length, int rate, Random random) {
    float[] added = new float[length];
    if (source == null) {
      for (int i = 0; i < length; i++) {
        added[i] = (float) random.nextGaussian();
      }
      return added;
    }
    float[] whole = atRates.computeIfAbsent(rate, to -> resampled(source, to));
    int from = random.nextInt(whole.length);
    for (int i = 0; i < length; i++) {
      added[i] = whole[(from + i) % whole.length];
    }
    return added;
  }

  private static float[] resampled(Recording source, int rate) {
    return Resampler.between(source.sampleRate(), rate).resample(source.samples());
  }

  private static double power(float[] samples) {
    double sum = 0;
    for (float sample : samples) {
      sum += (double) sample * sample;
    }
    return sum / samples.length;
  }
}
