package org.spira.api.accounts.users;

import org.bson.types.ObjectId;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.hospitals.Hospital;
import org.spira.api.inmemory.InMemoryHospitals;

/** Accounts of one name a test, made by the administrator. */
abstract class AccountCalls {

  static final Api API = Api.running();
  static final Hospital HOSPITAL = Hospital.named("Accounts' Hospital");
  static final String PASSWORD = "correct horse";

  final String name = "user" + new ObjectId().toHexString();

  static {
    API.bean(InMemoryHospitals.class).add(HOSPITAL);
  }

  static Answer send(String verb, String token, String path, String json) {
    return API.send(verb, API.with(token, path), json);
  }

  static Answer asAdmin(String verb, String path, String json) {
    return send(verb, API.token("admin"), path, json);
  }

  static String token(String username, String password) {
    return API.logIn(username, password).json().get("access_token").stringValue();
  }

  static int models(String token) {
    return API.getWith(token, "/v1/models").status();
  }

  static Answer changePassword(String token, String current, String wanted) {
    return send(
        "POST",
        token,
        "/v1/users/password",
        """
        {"current_password":"%s","password":"%s","password_confirmation":"%s"}\
        """
            .formatted(current, wanted, wanted));
  }

  Answer create(String more) {
    return asAdmin(
        "POST",
        "/v1/accounts",
        "{\"username\":\"%1$s\",\"email\":\"%1$s@x.org\"%2$s}".formatted(name, more));
  }

  String createWithPassword() {
    return create(",\"password\":\"" + PASSWORD + "\"").json().get("id").stringValue();
  }
}
