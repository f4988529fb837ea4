package org.spira.api.accounts.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Users;

class UserContractTest {

  private static final Api API = Api.running();

  @ParameterizedTest
  @ValueSource(strings = {"", "/"})
  void showsAUserWithoutPasswordOrRole(String slash) {
    Answer answer = API.get("ana", "/v1/users/" + Api.USER_ID + slash);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("id", "username", "email");
  }

  @Test
  void showsAUserWithoutAddressAsNull() {
    String id = "62d59254b6f4ae2a1f4f4f0e";
    API.bean(Users.class).add(new User(id, "without-address", null, "", Role.NURSE));

    Answer answer = API.get("admin", "/v1/users/" + id);

    assertThat(answer.json().get("email").isNull()).isTrue();
  }

  @Test
  void showsOthersToAdministratorsOnly() {
    assertThat(API.get("admin", "/v1/users/" + Api.USER_ID).status()).isEqualTo(200);
    for (String other : new String[] {Api.ADMIN_ID, "000000000000000000000000"}) {
      Answer refused = API.get("ana", "/v1/users/" + other);

      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.detail()).isEqualTo("Forbidden operation");
    }
  }

  @Test
  void tellsUnknownUsersFromWrongIds() {
    Answer unknown = API.get("admin", "/v1/users/000000000000000000000000");
    Answer wrong = API.get("ana", "/v1/users/xyz");

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.detail()).isEqualTo("user not found");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.detail()).isEqualTo("user id is not valid");
  }
}
