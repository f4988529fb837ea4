package org.spira.standalone.documents;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.h2.mvstore.MVStore;
import org.spira.standalone.files.DataFolderException;
import org.spira.standalone.files.PrivateFiles;

/**
 * A MongoDB-compatible server in this process, on a loopback port that the system chooses, with its
 * data in one file. Meant for one process: the file is locked while it is open, and the port asks
 * for a password that is another at each start and never leaves the process.
 */
public final class EmbeddedDocumentStore implements AutoCloseable {

  private static final int COMPACTION_MILLIS = 2_000;
  private static final int PASSWORD_BYTES = 24;

  // a laptop's inferences of some years as documents: what is not there is read anew for each count
  private static final int CACHE_MEBIBYTES = 96;

  private final MVStore store;
  private final String password;
  private final MongoServer server;
  private final InetSocketAddress address;

  private EmbeddedDocumentStore(MVStore store) {
    this.store = store;
    this.password = newPassword();
    this.server = new MongoServer(new PasswordBackend(store, password));
    this.server.bind("127.0.0.1", 0);
    this.address = server.getLocalAddress();
  }

  /**
   * Opens the store, creating the file if there is none.
   *
   * @throws DataFolderException if another process has it open, or it cannot be read
   */
  public static EmbeddedDocumentStore open(Path file) {
    try {
      PrivateFiles.createIfMissing(file);
      // committing after each write leaves dead chunks behind; the file is rewritten while idle
      return new EmbeddedDocumentStore(
          new MVStore.Builder()
              .fileName(file.toString())
              .cacheSize(CACHE_MEBIBYTES)
              .autoCompactFillRate(80)
              .open());
    } catch (org.h2.mvstore.MVStoreException | IOException e) {
      throw new DataFolderException(
          "the data in " + file + " cannot be opened: is SPIRA running there already?", e);
    }
  }

  private static String newPassword() {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** Where clients connect, and with which password: not to be logged. */
  public String uri() {
    return "mongodb://%s:%s@127.0.0.1:%d/?authMechanism=PLAIN&authSource=$external"
        .formatted(PasswordBackend.USER, password, address.getPort());
  }

  @Override
  public void close() {
    server.shutdown();
    if (!store.isClosed()) {
      store.close(COMPACTION_MILLIS);
    }
  }
}
