package org.spira.standalone.documents;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVStore;

/**
 * The embedded document store behind a password, which the library itself does not know: other
 * users of the machine can reach a loopback port. A connection that has not shown the password by
 * SASL's PLAIN gets nothing but the greeting.
 */
final class PasswordBackend extends DurableBackend {

  static final String USER = "spira";

  private static final int UNAUTHORIZED = 13;
  private static final int WRONG = 18;
  private static final String SHOW = "saslstart";
  private static final Set<String> GREETINGS = Set.of("hello", "ismaster", SHOW);

  /** On whose behalf, who, and the password: drivers name the user twice. */
  private final byte[] shownRightly;

  private final Set<Channel> known = ConcurrentHashMap.newKeySet();

  PasswordBackend(MVStore store, String password) {
    super(store);
    this.shownRightly = (USER + "\0" + USER + "\0" + password).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    String name = command.toLowerCase(Locale.ROOT);
    if (name.equals(SHOW)) {
      return letIn(channel, query);
    }
    if (!GREETINGS.contains(name)) {
      requireKnown(channel);
    }
    return super.handleCommand(channel, database, command, query);
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    String name = message.getDocument().keySet().iterator().next();
    if (!GREETINGS.contains(name.toLowerCase(Locale.ROOT))) {
      requireKnown(message.getChannel());
    }
    return super.handleMessage(message);
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    requireKnown(query.getChannel());
    return super.handleQuery(query);
  }

  @Override
  public Collection<Document> getCurrentOperations(MongoQuery query) {
    requireKnown(query.getChannel());
    return super.getCurrentOperations(query);
  }

  @Override
  public void handleClose(Channel channel) {
    known.remove(channel);
    super.handleClose(channel);
  }

  private Document letIn(Channel channel, Document shown) {
    if (!isRight(shown)) {
      throw new MongoServerError(WRONG, "AuthenticationFailed", "Authentication failed.");
    }
    known.add(channel);
    return new Document("conversationId", 1)
        .append("done", true)
        .append("payload", new BinData(new byte[0]))
        .append("ok", 1.0);
  }

  private boolean isRight(Document shown) {
    return shown.get("payload") instanceof BinData payload
        && MessageDigest.isEqual(payload.getData(), shownRightly);
  }

  private void requireKnown(Channel channel) {
    if (!known.contains(channel)) {
      throw new MongoServerError(UNAUTHORIZED, "Unauthorized", "Authentication required.");
    }
  }
}
