package org.spira.audio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What the scripts of models/reference wrote: signals, and torchaudio's numbers for them. */
public final class ReferenceVectors {

  /**
   * One line of the table.
   *
   * @param rest what follows the signal's rate, by kind of case
   */
  public record Case(
      String id, String kind, String signal, double scale, int rate, List<String> rest) {

    @Override
    public String toString() {
      return id + " " + signal + " " + rest;
    }
  }

  private final Map<String, ByteBuffer> arrays = new HashMap<>();

  /** Reads the committed file of resampled signals and MFCC. */
  public ReferenceVectors() {
    this("/torchaudio-vectors.npz");
  }

  /** Reads the committed file of this name. */
  public ReferenceVectors(String name) {
    try (InputStream file = ReferenceVectors.class.getResourceAsStream(name);
        ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteBuffer npy = ByteBuffer.wrap(zip.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        npy.position(10 + npy.getShort(8));
        arrays.put(entry.getName().replace(".npy", ""), npy.slice().order(npy.order()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases of this kind. */
  public List<Case> cases(String kind) {
    String table = StandardCharsets.US_ASCII.decode(array("cases")).toString();
    return table
        .lines()
        .map(line -> List.of(line.split(" ")))
        .filter(words -> words.get(1).equals(kind))
        .map(ReferenceVectors::parse)
        .toList();
  }

  private static Case parse(List<String> words) {
    return new Case(
        words.get(0),
        words.get(1),
        words.get(2),
        Double.parseDouble(words.get(3)),
        Integer.parseInt(words.get(4)),
        new ArrayList<>(words.subList(5, words.size())));
  }

  /** The samples of the case's signal. */
  public float[] samples(Case vector) {
    ByteBuffer values = array("signal/" + vector.signal());
    float[] samples = new float[values.remaining() / Short.BYTES];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (values.getShort() * vector.scale());
    }
    return samples;
  }

  /** What torchaudio computed for the case. */
  public float[] expected(Case vector) {
    ByteBuffer values = array(vector.id());
    float[] expected = new float[values.remaining() / Float.BYTES];
    values.asFloatBuffer().get(expected);
    return expected;
  }

  private ByteBuffer array(String name) {
    ByteBuffer array = Objects.requireNonNull(arrays.get(name), name);
    return array.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }
}
