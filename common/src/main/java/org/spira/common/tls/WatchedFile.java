package org.spira.common.tls;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Whom a file of authorities says to trust, as it is now: it is looked at once a second at most.
 * While it cannot be read, or holds something else, it says what it said before. Safe for use by
 * several threads.
 */
final class WatchedFile {

  /** How long nobody looks again. */
  static final Duration PAUSE = Duration.ofSeconds(1);

  private static final Logger LOG = System.getLogger(WatchedFile.class.getName());

  private final Path pem;
  private final LongSupplier nanoTime;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile X509ExtendedTrustManager trusted;
  private volatile long looked;
  private byte[] seen;
  private boolean isUnfit;

  /**
   * This file.
   *
   * @param nanoTime nanoseconds since anything
   * @throws IOException if it cannot be read, holds no certificate, or something else as well
   */
  WatchedFile(Path pem, LongSupplier nanoTime) throws IOException {
    this.pem = pem;
    this.nanoTime = nanoTime;
    this.seen = Files.readAllBytes(pem);
    this.trusted = AuthoritiesFile.read(seen);
    this.looked = nanoTime.getAsLong();
  }

  /** Who trusts whom it names now. */
  X509ExtendedTrustManager trusted() {
    if (nanoTime.getAsLong() - looked >= PAUSE.toNanos() && looking.tryLock()) {
      try {
        look();
      } finally {
        looked = nanoTime.getAsLong();
        looking.unlock();
      }
    }
    return trusted;
  }

  private void look() {
    try {
      byte[] found = Files.readAllBytes(pem);
      if (!Arrays.equals(found, seen)) {
        trusted = AuthoritiesFile.read(found);
        seen = found;
        LOG.log(Level.INFO, "the authorities of SPIRA_CA_FILE have changed and are trusted");
      }
      isUnfit = false;
    } catch (IOException e) {
      complain();
    }
  }

  /** Once, not each second. */
  private void complain() {
    if (!isUnfit) {
      LOG.log(
          Level.WARNING,
          "SPIRA_CA_FILE cannot be read any more, or holds something else than certificates: who"
              + " was trusted before still is");
    }
    isUnfit = true;
  }
}
