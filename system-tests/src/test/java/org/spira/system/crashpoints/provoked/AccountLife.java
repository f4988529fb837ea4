package org.spira.system.crashpoints.provoked;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import org.bson.Document;
import org.spira.system.Administration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of an account: other roles, another password, the end of its tokens; and of one of
 * the old service, whose hash is brought to today's cost. Living it again does no harm.
 */
final class AccountLife {

  private static final String SECOND = "long enough, and another";
  private static final String OLD_PASSWORD = "of the old service";
  private static final String OLD_HASH =
      "$2b$05$abcdefghijklmnopqrstuu6k68au9kGS.dx59RBj99CjpKIwRNgz2";

  private final MongoCollection<Document> users;
  private final String name;

  AccountLife(MongoCollection<Document> users, String name) {
    this.users = users;
    this.name = name;
  }

  /** Whether all of it happened over this address; false when a call was not answered as wanted. */
  boolean live(Administration api) throws InterruptedException {
    addOld();
    try {
      return changesRole(api) && choosesPassword(api) && logsInAsOld(api) && keepsASession(api);
    } catch (IOException | JacksonException expected) {
      return false;
    }
  }

  /** What is left of it, in the documents. */
  void assertLived() {
    assertThat(stored(name)).containsEntry("role", "nurse").doesNotContainKey("leaving");
    assertThat(stored(old()).getString("password")).startsWith("$2").isNotEqualTo(OLD_HASH);
  }

  /** An administrator in between, so that there are two of whom one leaves. */
  private boolean changesRole(Administration api) throws IOException, InterruptedException {
    String account = "/v1/accounts/" + id(api, name);
    for (String role : new String[] {"clinician", "admin", "nurse"}) {
      if (api.send(account, "PATCH", "{\"role\": \"" + role + "\"}") != 200) {
        return false;
      }
    }
    // the last one stays
    return api.send(
            "/v1/accounts/" + api.logIn().path("id").asString(), "PATCH", "{\"disabled\": true}")
        == 400;
  }

  private boolean choosesPassword(Administration api) throws IOException, InterruptedException {
    JsonNode first = api.logIn(name, Administration.FIRST_PASSWORD);
    if (first.has("access_token")) {
      String wanted =
          """
          {"current_password": "%s", "password": "%s", "password_confirmation": "%2$s"}\
          """
              .formatted(Administration.FIRST_PASSWORD, SECOND);
      if (api.send("/v1/users/password", "POST", wanted, first) != 200) {
        return false;
      }
    }
    JsonNode second = api.logIn(name, SECOND);
    return second.has("access_token") && api.send("/v1/users/logout", "POST", "", second) == 200;
  }

  private boolean logsInAsOld(Administration api) throws IOException, InterruptedException {
    return api.logIn(old(), OLD_PASSWORD).has("access_token");
  }

  /** A key that is used twice in a row, as after a lost answer, and then ends the session. */
  private boolean keepsASession(Administration api) throws IOException, InterruptedException {
    String first = api.session("", "POST", "", old(), OLD_PASSWORD);
    String lost = api.session("/token", "POST", first, "", "");
    String second = api.session("/token", "POST", first, "", "");
    return !lost.isEmpty()
        && !second.isEmpty()
        && api.session("", "DELETE", second, "", "").isEmpty();
  }

  private void addOld() {
    users.updateOne(
        Filters.eq("username", old()),
        Updates.setOnInsert("password", OLD_HASH),
        new UpdateOptions().upsert(true));
  }

  private static String id(Administration api, String username)
      throws IOException, InterruptedException {
    for (JsonNode account : api.get("/v1/accounts").path("accounts")) {
      if (account.path("username").asString().equals(username)) {
        return account.path("id").asString();
      }
    }
    throw new IOException("there is no account of this name, or nobody answers");
  }

  private String old() {
    return name + "-old";
  }

  private Document stored(String username) {
    Document user = users.find(Filters.eq("username", username)).first();
    assertThat(user).as("the user " + username).isNotNull();
    return user;
  }
}
