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
import org.spira.api.web.spool.Blocks;
import org.spira.api.web.spool.FormMemory;

/**
 * The bytes of one part: in memory while they are few, then in blocks of the forms' memory, and
 * where there is none left in a file of its owner's only. Written by one thread, then read by any.
 */
public final class PartContent {

  private final int inMemory;
  private final Path spool;
  private final Blocks blocks;
  private ByteArrayOutputStream few = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream many;
  private long size;

  /** Leaves memory that is its own alone when it has more than so many bytes. */
  PartContent(int inMemory, Path spool, FormMemory memory) {
    this.inMemory = inMemory;
    this.spool = spool;
    this.blocks = new Blocks(memory);
  }

  void add(byte[] bytes, int from, int length) {
    size += length;
    try {
      if (size <= inMemory) {
        few.write(bytes, from, length);
      } else if (many != null || !fitsInBlocks(bytes, from, length)) {
        spooled().write(bytes, from, length);
      }
    } catch (IOException e) {
      throw notSpooled(e);
    }
  }

  private boolean fitsInBlocks(byte[] bytes, int from, int length) {
    if (few.size() > 0) {
      if (!blocks.add(few.toByteArray(), 0, few.size())) {
        return false;
      }
      few = new ByteArrayOutputStream(0);
    }
    return blocks.add(bytes, from, length);
  }

  /** Everything so far goes to disk, too, and its memory back. */
  private OutputStream spooled() throws IOException {
    OutputStream open = many;
    if (open == null) {
      file = Files.createTempFile(spool, "part", ".tmp");
      open = Files.newOutputStream(file);
      many = open;
      few.writeTo(open);
      few = new ByteArrayOutputStream(0);
      blocks.writeTo(open);
      blocks.release();
    }
    return open;
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
    if (file != null) {
      return Files.newInputStream(file);
    }
    return size <= inMemory ? new ByteArrayInputStream(few.toByteArray()) : blocks.open();
  }

  /** All of them. */
  public byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  /** Gives the memory back and takes the file away, if there is one. */
  void delete() throws IOException {
    blocks.release();
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
