package org.spira.api.inmemory.accounts;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.spira.api.accounts.port.Sessions;

/** Sessions in memory. */
public final class InMemorySessions implements Sessions {

  private final Map<String, Kept> kept = new HashMap<>();

  @Override
  public synchronized void begin(Session session) {
    kept.put(session.id(), new Kept(session, "", Instant.EPOCH));
  }

  @Override
  public synchronized Optional<Session> exchange(
      String id, String shown, String next, Instant now) {
    return find(id)
        .filter(one -> one.session().secret().equals(shown))
        .map(one -> put(new Kept(with(one.session(), next), shown, now)));
  }

  @Override
  public synchronized Optional<Session> exchangeAgain(
      String id, String shown, String next, Instant notBefore) {
    return find(id)
        .filter(one -> one.earlier().equals(shown) && !one.exchanged().isBefore(notBefore))
        .map(one -> put(new Kept(with(one.session(), next), shown, one.exchanged())));
  }

  @Override
  public synchronized Optional<Session> withId(String id) {
    return find(id).map(Kept::session);
  }

  @Override
  public synchronized void end(String id) {
    kept.remove(id);
  }

  @Override
  public synchronized void forget(Instant now) {
    kept.values().removeIf(one -> one.session().until().isBefore(now));
  }

  /** How many there are. */
  public synchronized int size() {
    return kept.size();
  }

  private Optional<Kept> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  private Session put(Kept one) {
    kept.put(one.session().id(), one);
    return one.session();
  }

  private static Session with(Session session, String secret) {
    return new Session(session.id(), session.userId(), session.epoch(), secret, session.until());
  }

  private record Kept(Session session, String earlier, Instant exchanged) {}
}
