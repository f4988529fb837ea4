package org.spira.standalone;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * A MongoDB-compatible server in this process, on a loopback port that the system chooses, with its
 * data in one file. Meant for one process: the file is locked while it is open.
 */
final class EmbeddedDocumentStore implements AutoCloseable {

  private static final int COMPACTION_MILLIS = 2_000;

  private final MVStore store;
  private final MongoServer server;
  private final InetSocketAddress address;

  private EmbeddedDocumentStore(MVStore store) {
    this.store = store;
    this.server = new MongoServer(new DurableBackend(store));
    this.server.bind("127.0.0.1", 0);
    this.address = server.getLocalAddress();
  }

  /**
   * Opens the store, creating the file if there is none.
   *
   * @throws DataFolderException if another process has it open, or it cannot be read
   */
  static EmbeddedDocumentStore open(Path file) {
    try {
      // committing after each write leaves dead chunks behind; the file is rewritten while idle
      return new EmbeddedDocumentStore(
          new MVStore.Builder().fileName(file.toString()).autoCompactFillRate(80).open());
    } catch (org.h2.mvstore.MVStoreException e) {
      throw new DataFolderException(
          "the data in " + file + " cannot be opened: is SPIRA running there already?", e);
    }
  }

  /** Where clients connect. */
  String uri() {
    return "mongodb://127.0.0.1:" + address.getPort();
  }

  @Override
  public void close() {
    server.shutdown();
    if (!store.isClosed()) {
      store.close(COMPACTION_MILLIS);
    }
  }
}
