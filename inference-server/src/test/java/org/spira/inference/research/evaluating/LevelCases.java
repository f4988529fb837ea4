package org.spira.inference.research.evaluating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.research.LevelModel;

/**
 * Six labelled recordings, one that is not there, and two models whose score is the level of what
 * they hear, one of them with the labels the other way round.
 */
final class LevelCases {

  private static final double FULL_SCALE = 32_768;

  private final Path folder;

  LevelCases(Path folder) {
    this.folder = folder;
  }

  /** Writes all of it, and returns the table. */
  Path write() throws IOException {
    LevelModel.in(folder.resolve("level"), "labels: [negative, positive]");
    LevelModel.in(folder.resolve("opposite"), "labels: [positive, negative]");
    Path table = folder.resolve("cases.csv");
    Files.writeString(
        table,
        """
        id;patient;label;recording;sex;age;note
        p1;one;positive;p1.wav;f;70;a
        p2;one;Positive;p2.wav;m;30;b
        p3;two;1;p3.wav;f;85;c
        n1;three;negative;n1.wav;f;10;"d ""e"" f"
        n2;four;0;n2.wav;m;45;f
        n3;five;control;n3.wav;;45;g
        <b>;six;negative;gone.wav;m;45;h
        """);
    wav("p1.wav", 0.75);
    wav("p2.wav", 0.625);
    wav("p3.wav", 0.25);
    wav("n1.wav", 0.125);
    wav("n2.wav", 0.375);
    wav("n3.wav", 0.6875);
    return table;
  }

  void wav(String name, double level) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, Wavs.square(32_000, (int) (level * FULL_SCALE)));
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }
}
