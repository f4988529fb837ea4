package org.spira.api.web.spool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Bytes in blocks of the forms' memory, each copied once. Not safe for use by several threads. */
public final class Blocks {

  private final FormMemory memory;
  private final List<byte[]> blocks = new ArrayList<>();
  private int inLast = FormMemory.BLOCK;

  /** None yet. */
  public Blocks(FormMemory memory) {
    this.memory = memory;
  }

  /** Adds all of these bytes; false, and none, if there is no memory for them. */
  public boolean add(byte[] bytes, int from, int length) {
    int beyond = length - (FormMemory.BLOCK - inLast);
    int more = Math.ceilDiv(Math.max(0, beyond), FormMemory.BLOCK);
    if (!memory.take(more)) {
      return false;
    }
    for (int at = from; at < from + length; ) {
      if (inLast == FormMemory.BLOCK) {
        blocks.add(new byte[FormMemory.BLOCK]);
        inLast = 0;
      }
      int fits = Math.min(FormMemory.BLOCK - inLast, from + length - at);
      System.arraycopy(bytes, at, blocks.getLast(), inLast, fits);
      inLast += fits;
      at += fits;
    }
    return true;
  }

  /** Writes all of them. */
  public void writeTo(OutputStream out) throws IOException {
    try (InputStream in = open()) {
      in.transferTo(out);
    }
  }

  /** Reads them from the start. */
  public InputStream open() {
    List<InputStream> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int length = i == blocks.size() - 1 ? inLast : FormMemory.BLOCK;
      all.add(new ByteArrayInputStream(blocks.get(i), 0, length));
    }
    return new SequenceInputStream(Collections.enumeration(all));
  }

  /** Gives the memory back; nothing is left here. */
  public void release() {
    memory.give(blocks.size());
    blocks.clear();
    inLast = FormMemory.BLOCK;
  }
}
