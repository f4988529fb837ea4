package org.spira.api.web.multipart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

/** What arrives in pieces, as from a network. */
final class InPieces extends InputStream {

  private final InputStream whole;
  private final Random random;

  InPieces(byte[] whole, Random random) {
    this.whole = new ByteArrayInputStream(whole);
    this.random = random;
  }

  @Override
  public int read() throws IOException {
    return whole.read();
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return whole.read(bytes, from, Math.min(length, 1 + random.nextInt(9000)));
  }
}
