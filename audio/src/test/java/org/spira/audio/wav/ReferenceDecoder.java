package org.spira.audio.wav;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Hears WAV files with the JDK's own reader, which shares no code with ours. */
final class ReferenceDecoder {

  /** What it hears: one row of samples for each channel. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Heard(AudioFormat format, double[][] channels) {

    int frames() {
      return channels[0].length;
    }

    /** What may be heard of it as one: the average, or any channel where they cancel. */
    List<double[]> mono() {
      double[] average = new double[frames()];
      for (int frame = 0; frame < average.length; frame++) {
        for (double[] channel : channels) {
          average[frame] += channel[frame] / channels.length;
        }
      }
      double all = Arrays.stream(channels).mapToDouble(Heard::power).sum();
      boolean cancel = 2 * power(average) * channels.length * channels.length < all;
      return cancel ? List.of(channels) : List.of(average);
    }

    private static double power(double[] samples) {
      double mean = Arrays.stream(samples).average().orElse(0);
      return Arrays.stream(samples).map(sample -> (sample - mean) * (sample - mean)).sum();
    }
  }

  private ReferenceDecoder() {}

  /** What the JDK hears in this file, if it can read it. */
  static Optional<Heard> hear(byte[] wav) {
    try (AudioInputStream stream =
        AudioSystem.getAudioInputStream(new ByteArrayInputStream(withItsSize(wav)))) {
      AudioFormat format = stream.getFormat();
      AudioInputStream plain = isCompanded(format) ? expanded(stream) : stream;
      int width = (plain.getFormat().getSampleSizeInBits() + 7) / 8;
      boolean regular = format.getChannels() > 0 && width > 0;
      boolean whole = plain.getFormat().getFrameSize() == width * format.getChannels();
      return regular && whole ? Optional.of(heard(plain, width)) : Optional.empty();
    } catch (UnsupportedAudioFileException | IOException | RuntimeException expected) {
      // the JDK also divides by the zeros of a damaged header
      return Optional.empty();
    }
  }

  /** Two of the JDK's three readers end where the file's size says, though the sound goes on. */
  private static byte[] withItsSize(byte[] wav) {
    byte[] copy = Arrays.copyOf(wav, Math.max(8, wav.length));
    ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(4, wav.length - 8);
    return copy;
  }

  private static boolean isCompanded(AudioFormat format) {
    return format.getEncoding().equals(AudioFormat.Encoding.ULAW)
        || format.getEncoding().equals(AudioFormat.Encoding.ALAW);
  }

  private static AudioInputStream expanded(AudioInputStream stream) {
    AudioFormat coded = stream.getFormat();
    AudioFormat plain =
        new AudioFormat(coded.getSampleRate(), 16, coded.getChannels(), true, false);
    return AudioSystem.getAudioInputStream(plain, stream);
  }

  private static Heard heard(AudioInputStream stream, int width) throws IOException {
    AudioFormat format = stream.getFormat();
    ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    int channels = format.getChannels();
    double[][] samples = new double[channels][bytes.capacity() / format.getFrameSize()];
    for (int i = 0; i < samples[0].length * channels; i++) {
      samples[i % channels][i / channels] = sample(bytes, i * width, width, format.getEncoding());
    }
    return new Heard(format, samples);
  }

  private static double sample(ByteBuffer bytes, int at, int width, AudioFormat.Encoding encoding) {
    if (encoding.equals(AudioFormat.Encoding.PCM_FLOAT)) {
      return width == 4 ? bytes.getFloat(at) : bytes.getDouble(at);
    }
    long value = 0;
    for (int i = 0; i < width; i++) {
      value |= (bytes.get(at + i) & 0xFFL) << (8 * i + 64 - 8 * width);
    }
    boolean unsigned = encoding.equals(AudioFormat.Encoding.PCM_UNSIGNED);
    return (unsigned ? value ^ Long.MIN_VALUE : value) * 0x1p-63;
  }
}
