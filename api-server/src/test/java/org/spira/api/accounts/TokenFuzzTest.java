package org.spira.api.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.inmemory.InMemoryUsers;

/** Whatever is shown for a token is refused as such, and nothing that is shown breaks anything. */
class TokenFuzzTest {

  private static final Api API = Api.running();
  private static final long SEED = 20261128;
  private static final int MANY = 500;

  private final ForgedTokens forged = new ForgedTokens(new Random(SEED));

  private static void assertKeptOut(Supplier<String> tokens) {
    for (int i = 0; i < MANY; i++) {
      String token = tokens.get();
      Answer answer = API.getWith(token, "/v1/models");

      assertThat(answer.status()).as("number %d of seed %d: %s", i, SEED, token).isEqualTo(401);
      assertThat(answer.detail()).isEqualTo("could not validate the credentials");
    }
  }

  /** What a token of ana's says, as JSON. */
  private static Map<String, String> ofAna() {
    Map<String, String> claims = new LinkedHashMap<>();
    claims.put("sub", "\"" + Api.USER_ID + "\"");
    claims.put("username", "\"ana\"");
    claims.put("epoch", "0");
    claims.put("iss", "\"http://elsewhere.invalid\"");
    claims.put("exp", String.valueOf(Instant.now().plusSeconds(600).getEpochSecond()));
    return claims;
  }

  /** Somebody whose tokens have ended: nothing of an earlier epoch is theirs any more. */
  private static User loggedOut() {
    String id = new ObjectId().toHexString();
    InMemoryUsers users = API.bean(InMemoryUsers.class);
    users.add(new User(id, "fuzz" + id, id + "@x.org", "$2b$none", Role.ADMIN));
    API.bean(Accounts.class).endTokens(id, Instant.now());
    return users.withId(id).orElseThrow();
  }

  @Test
  void keepsMutatedTokensOut() {
    String genuine = API.token("ana");

    assertKeptOut(() -> forged.mutated(genuine));
  }

  @Test
  void keepsTokensOutThatAnotherKeyHasSignedOrNone() {
    assertKeptOut(() -> forged.underAnyHeader(forged.claims(ofAna()), ForgedTokens.OTHER_KEY));
  }

  @Test
  void keepsTokensOutThatSayNothingSensibleThoughTheKeyIsRight() {
    Map<String, String> claims = ofAna();
    claims.put("sub", "\"" + loggedOut().id() + "\"");
    claims.remove("username");

    assertKeptOut(() -> ForgedTokens.signed(forged.claims(claims), ForgedTokens.KEY));
  }

  @Test
  void keepsTokensOutThatLookLikeTheOldServices() {
    Map<String, String> claims = new LinkedHashMap<>();
    claims.put("username", "\"" + loggedOut().username() + "\"");
    claims.put("exp", ofAna().get("exp"));

    assertKeptOut(() -> ForgedTokens.signed(forged.claims(claims), ForgedTokens.KEY));
  }

  @Test
  void keepsExpiredTokensOut() {
    Map<String, String> claims = ofAna();
    Random random = new Random(SEED);

    assertKeptOut(() -> {
      claims.put("exp", String.valueOf(Instant.now().getEpochSecond() - random.nextInt(1 << 20)));
      return ForgedTokens.signed(json(claims), ForgedTokens.KEY);
    });
  }

  /** So that the others are not kept out for a reason of the test's own. */
  @Test
  void letsInWhatIsSignedAndSaysSo() {
    String token = ForgedTokens.signed(json(ofAna()), ForgedTokens.KEY);

    assertThat(API.bean(Tokens.class).claimsOf(token)).isPresent();
    assertThat(API.getWith(token, "/v1/models").status()).isEqualTo(200);
  }

  private static String json(Map<String, String> claims) {
    StringBuilder json = new StringBuilder();
    claims.forEach((name, value) ->
        json.append(json.isEmpty() ? "{" : ",")
            .append('"')
            .append(name)
            .append("\":")
            .append(value));
    return json.append('}').toString();
  }
}
