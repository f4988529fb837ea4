package org.spira.flood.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes a multipart form. Not safe for use by several threads. */
final class MultipartForm {

  private final String boundary = "spira-" + UUID.randomUUID();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  MultipartForm field(String name, String value) {
    head("name=\"" + name + "\"");
    write("\r\n" + value + "\r\n");
    return this;
  }

  MultipartForm file(String name, byte[] content) {
    head("name=\"" + name + "\"; filename=\"" + name + ".wav\"");
    write("Content-Type: audio/wav\r\n\r\n");
    bytes.writeBytes(content);
    write("\r\n");
    return this;
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  byte[] toBytes() {
    write("--" + boundary + "--\r\n");
    return bytes.toByteArray();
  }

  private void head(String disposition) {
    write("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n");
  }

  private void write(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
