package org.spira.system.crashpoints.provoked;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.spira.system.Administration;
import org.spira.system.Bench;
import org.spira.system.Replica;
import org.spira.system.process.Wait;

/** Has users, models and hospitals registered and changed, first by one replica. */
final class Registering {

  private final Bench bench;
  private final Replica first;
  private final List<String> registered = new ArrayList<>();

  Registering(Bench bench, Replica first) {
    this.bench = bench;
    this.first = first;
  }

  /** One of each; what is not answered is asked elsewhere. */
  void once() throws InterruptedException {
    String name = "n" + UUID.randomUUID();
    registered.add(name);
    AccountLife life = life(name);
    askFirst(name, life);
    askAnybody(name, life);
  }

  private void askFirst(String name, AccountLife life) throws InterruptedException {
    Administration direct = new Administration(first.url());
    boolean unused =
        direct.registerUser(name) + direct.registerModel(name) + direct.retireModel(name) > 0
            && life.live(direct)
            && direct.addAndRetireHospital(name) > 0;
  }

  private void askAnybody(String name, AccountLife life) throws InterruptedException {
    Administration other = new Administration(bench.deployment().url());
    // 400, 404: it was done by the call that was not answered
    assertThat(
            Wait.until(
                Provocation.PATIENCE, () -> List.of(200, 400).contains(other.registerUser(name))))
        .isTrue();
    assertThat(
            Wait.until(
                Provocation.PATIENCE, () -> List.of(200, 400).contains(other.registerModel(name))))
        .isTrue();
    assertThat(
            Wait.until(
                Provocation.PATIENCE, () -> List.of(200, 404).contains(other.retireModel(name))))
        .isTrue();
    assertThat(Wait.until(Provocation.PATIENCE, () -> other.addAndRetireHospital(name) == 200))
        .isTrue();
    assertThat(Wait.until(Provocation.PATIENCE, () -> life.live(other)))
        .as("the life of " + name)
        .isTrue();
  }

  /** Everything is there once, and every account has lived its life. */
  void assertRegistered() {
    for (String name : registered) {
      life(name).assertLived();
      assertThat(count("users", name)).isEqualTo(1);
      assertThat(count("models", name)).isEqualTo(1);
    }
  }

  private AccountLife life(String name) {
    return new AccountLife(bench.truth().database().getCollection("users"), name);
  }

  private long count(String collection, String name) {
    Bson named = Filters.or(Filters.eq("username", name), Filters.eq("name", name));
    return bench.truth().database().getCollection(collection).countDocuments(named);
  }
}
