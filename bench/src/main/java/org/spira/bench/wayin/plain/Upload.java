package org.spira.bench.wayin.plain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.spira.bench.plain.Voice;
import org.spira.common.RecordingPart;

/** A form with four recordings, 23 s together, about a patient who is none. */
public final class Upload {

  /** What parts the parts. */
  static final String BOUNDARY = "----spira-bench-7MA4YWxkTrZu0gW";

  /** The content type that says so. */
  public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private static final Map<String, String> PATIENT =
      Map.of(
          "rgh", "bench",
          "mask_type", "none",
          "gender", "F",
          "covid_status", "no",
          "local", "bench",
          "age", "40");

  private final byte[] body;

  private Upload(byte[] body) {
    this.body = body;
  }

  /** Its bytes. */
  public byte[] body() {
    return body;
  }

  /** At this sample rate, for the model with this id. */
  public static Upload of(int sampleRate, String modelId) {
    return of(sampleRate, modelId, Upload::seconds);
  }

  /** Of four recordings of so many seconds each. */
  public static Upload of(int sampleRate, String modelId, int seconds) {
    return of(sampleRate, modelId, part -> seconds);
  }

  private static Upload of(
      int sampleRate, String modelId, ToDoubleFunction<RecordingPart> seconds) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    field(form, "model_id", modelId);
    PATIENT.forEach((name, value) -> field(form, name, value));
    for (RecordingPart part : RecordingPart.values()) {
      head(form, "name=\"%s\"; filename=\"%1$s.wav\"".formatted(part.wireName()));
      write(form, "Content-Type: audio/wav\r\n\r\n");
      form.writeBytes(Voice.wav(sampleRate, seconds.applyAsDouble(part)));
      write(form, "\r\n");
    }
    write(form, "--" + BOUNDARY + "--\r\n");
    return new Upload(form.toByteArray());
  }

  private static double seconds(RecordingPart part) {
    return switch (part) {
      case ACEITE -> 4;
      case SUSTENTADA, FRASE -> 6;
      case PARLENDA -> 7;
    };
  }

  private static void field(ByteArrayOutputStream form, String name, String value) {
    head(form, "name=\"" + name + "\"");
    write(form, "\r\n" + value + "\r\n");
  }

  private static void head(ByteArrayOutputStream form, String disposition) {
    write(form, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n");
  }

  private static void write(ByteArrayOutputStream form, String text) {
    form.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }
}
