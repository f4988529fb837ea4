package org.spira.api.web.multipart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.spira.api.shared.StoreUnavailableException;

/**
 * The bytes of one part: in memory while they are few, in a file of its owner's only when they are
 * more. Written by one thread, then read by any.
 */
public final class PartContent {

  private final int inMemory;
  private final Path spool;
  private ByteArrayOutputStream few = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream many;
  private long size;

  /** Goes to a file in this folder when it has more than so many bytes. */
  PartContent(int inMemory, Path spool) {
    this.inMemory = inMemory;
    this.spool = spool;
  }

  void add(byte[] bytes, int from, int length) {
    size += length;
    try {
      sink().write(bytes, from, length);
    } catch (IOException e) {
      throw notSpooled(e);
    }
  }

  private OutputStream sink() throws IOException {
    if (many == null && size > inMemory) {
      file = Files.createTempFile(spool, "part", ".tmp");
      many = Files.newOutputStream(file);
      few.writeTo(many);
      few = new ByteArrayOutputStream(0);
    }
    return many == null ? few : many;
  }

  /** No more comes. */
  void complete() {
    try {
      if (many != null) {
        many.close();
      }
    } catch (IOException e) {
      throw notSpooled(e);
    }
  }

  /** How many bytes there are. */
  public long size() {
    return size;
  }

  /** Reads them from the start. */
  public InputStream open() throws IOException {
    return file == null ? new ByteArrayInputStream(few.toByteArray()) : Files.newInputStream(file);
  }

  /** All of them. */
  public byte[] bytes() throws IOException {
    return file == null ? few.toByteArray() : Files.readAllBytes(file);
  }

  /** Takes the file away, if there is one. */
  void delete() throws IOException {
    if (many != null) {
      many.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  private static StoreUnavailableException notSpooled(IOException cause) {
    return new StoreUnavailableException("the form could not be spooled to disk", cause);
  }
}
