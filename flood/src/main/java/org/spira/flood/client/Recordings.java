package org.spira.flood.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spira.common.RecordingPart;
import org.spira.flood.commandline.UsageException;

/**
 * What is sent: one of several sets of recordings after another. Safe for use by several threads.
 */
public final class Recordings {

  private final List<byte[]> files;

  private Recordings(List<byte[]> files) {
    this.files = files;
  }

  /**
   * The WAV files of a folder. Each set takes the next files in alphabetical order, as many as
   * there are parts, so that all files are used in all parts.
   *
   * @throws UsageException when there are none
   */
  public static Recordings of(Path folder) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(Recordings::isWav).sorted().toList()) {
        files.add(Files.readAllBytes(file));
      }
    }
    if (files.isEmpty()) {
      throw new UsageException("there is no .wav file in " + folder);
    }
    return new Recordings(List.copyOf(files));
  }

  /** Made speech: syllables of a voice-like tone with pauses between them, 2 s, 16 kHz. */
  public static Recordings synthetic() {
    return new Recordings(List.of(MadeSpeech.wav(110), MadeSpeech.wav(170), MadeSpeech.wav(220)));
  }

  /** The set with this number; any number of sets may be asked for. */
  public Map<RecordingPart, byte[]> set(long number) {
    Map<RecordingPart, byte[]> set = new EnumMap<>(RecordingPart.class);
    long next = number;
    for (RecordingPart part : RecordingPart.values()) {
      set.put(part, files.get((int) (next++ % files.size())));
    }
    return set;
  }

  private static boolean isWav(Path file) {
    return file.getFileName().toString().endsWith(".wav");
  }
}
