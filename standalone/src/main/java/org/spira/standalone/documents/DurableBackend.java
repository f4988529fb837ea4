package org.spira.standalone.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * The embedded document store, made to keep its word: an acknowledged write is in the file. Left to
 * itself, the library commits in the background, and a killed process loses the last second.
 */
class DurableBackend extends H2Backend {

  private static final Set<String> WRITES =
      Set.of("insert", "update", "delete", "findandmodify", "createindexes", "drop", "dropindexes");

  DurableBackend(MVStore store) {
    super(store);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new OrderedDatabase(name, getMvStore(), getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    // drivers greet with hello, which the library knows by its older name only
    String known = "hello".equalsIgnoreCase(command) ? "isMaster" : command;
    Document answer = super.handleCommand(channel, database, known, query);
    if (WRITES.contains(command.toLowerCase(Locale.ROOT))) {
      commit();
      getMvStore().sync();
    }
    return answer;
  }
}
