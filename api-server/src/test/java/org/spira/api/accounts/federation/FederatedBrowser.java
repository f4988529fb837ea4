package org.spira.api.accounts.federation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.types.ObjectId;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.FederatedUsers;

/** A browser of somebody whom a provider of the tests' own knows, and a SPIRA beside that. */
abstract class FederatedBrowser {

  static final String BACK = "https://spira.example/";
  static final FakeProvider PROVIDER = FakeProvider.start();
  static final Api API =
      Api.startedWith(
          "--SPIRA_OIDC_ISSUER=" + PROVIDER.issuer(),
          "--SPIRA_OIDC_CLIENT_SECRET=a secret: of tests");

  final String subject = "b-" + new ObjectId().toHexString();
  final LoginBrowser browser = new LoginBrowser(API, BACK);

  void grant(String nonce, String refreshToken, String... roles) {
    Map<String, Object> tokens = new LinkedHashMap<>();
    tokens.put("access_token", PROVIDER.token(subject, roles));
    tokens.put("id_token", idToken(subject, nonce));
    tokens.put("expires_in", 300);
    if (!refreshToken.isEmpty()) {
      tokens.put("refresh_token", refreshToken);
    }
    PROVIDER.answerJson("/token", 200, tokens);
  }

  String idToken(String of, String nonce) {
    return PROVIDER.signed(PROVIDER.claims(of).audience("spira").claim("nonce", nonce).build());
  }

  Answer logIn(String role) {
    browser.begin();
    grant(browser.asked("nonce"), "refresh-1", role);
    return browser.finish("a-code", browser.asked("state"));
  }

  User user() {
    return API.bean(FederatedUsers.class).withIdentity(identity()).orElseThrow().user();
  }

  User.Identity identity() {
    return new User.Identity(PROVIDER.issuer(), subject);
  }
}
