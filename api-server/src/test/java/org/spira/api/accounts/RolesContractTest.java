package org.spira.api.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumMap;
import java.util.Map;
import org.bson.types.ObjectId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;

/** Which role gets how far; a route that lets somebody in may still refuse what they ask. */
class RolesContractTest {

  private static final Api API = Api.running();
  private static final Map<Role, String> IDS = new EnumMap<>(Role.class);

  static {
    for (Role role : Role.values()) {
      String id = new ObjectId().toHexString();
      API.add(id, name(role), role);
      IDS.put(role, id);
    }
  }

  private static String name(Role role) {
    return "a-" + role.wireName();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/models, NURSE CLINICIAN RESEARCHER AUDITOR ADMIN",
    "GET, /v1/hospitals, NURSE CLINICIAN RESEARCHER AUDITOR ADMIN",
    "POST, /v1/hospitals, ADMIN",
    "PATCH, /v1/hospitals/62d59254b6f4ae2a1f4f4e99, ADMIN",
    "DELETE, /v1/hospitals/62d59254b6f4ae2a1f4f4e99, ADMIN",
    "GET, /v1/operation, ADMIN",
    "GET, /v1/users/OWN, NURSE CLINICIAN RESEARCHER AUDITOR ADMIN",
    "POST, /v1/users, ADMIN",
    "POST, /v1/models, ADMIN",
    "GET, /v1/accounts, ADMIN",
    "GET, /v1/accounts/OWN, ADMIN",
    "PATCH, /v1/accounts/OWN, ADMIN",
    "POST, /v1/accounts, ADMIN",
    "POST, /v1/accounts/xyz/password, ADMIN",
    "POST, /v1/users/password, NURSE CLINICIAN RESEARCHER AUDITOR ADMIN",
    "POST, /v1/users/logout, NURSE CLINICIAN RESEARCHER AUDITOR ADMIN",
    "POST, /v1/users/OWN/inferences, NURSE ADMIN",
    "GET, /v1/users/OWN/inferences, NURSE CLINICIAN ADMIN",
    "GET, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99, NURSE CLINICIAN ADMIN",
    "GET, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99/result, NURSE CLINICIAN ADMIN",
    "GET, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99/recordings/frase, NURSE CLINICIAN ADMIN",
    "GET, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99/events, NURSE CLINICIAN ADMIN",
    "GET, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99/outcomes, NURSE CLINICIAN ADMIN",
    "POST, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99/outcomes, CLINICIAN ADMIN",
    "POST, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99/retry, NURSE ADMIN",
    "DELETE, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99, ADMIN",
    "DELETE, /v1/models/62d59254b6f4ae2a1f4f4e99, ADMIN",
    "GET, /v1/models/62d59254b6f4ae2a1f4f4e99/evaluation, RESEARCHER ADMIN",
    "GET, /v1/research/cases, RESEARCHER",
    "GET, /v1/research/cases/xyz/recordings/frase, RESEARCHER",
    "POST, /v1/erasures, ADMIN",
    "POST, /v1/exports, ADMIN",
    "POST, /v1/withdrawals, ADMIN",
    "POST, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99/withdrawal, ADMIN",
    "PATCH, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99, NURSE ADMIN",
    "GET, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99/corrections, NURSE ADMIN",
    "GET, /v1/users/OWN/inferences/62d59254b6f4ae2a1f4f4e99/export, ADMIN",
    "GET, /v1/erasures, AUDITOR ADMIN",
    "GET, /v1/erasures/62d59254b6f4ae2a1f4f4e99, AUDITOR ADMIN",
    "GET, /v1/audit/entries, AUDITOR ADMIN",
    "GET, /v1/audit/entries.csv, AUDITOR ADMIN"
  })
  void opensRoutes(String verb, String path, String admitted) {
    for (Role role : Role.values()) {
      Answer answer = askAs(role, verb, path);

      assertThat(answer.status() == 403)
          .as("%s %s as %s: %s", verb, path, role, answer.status())
          .isEqualTo(!admitted.contains(role.name()));
      if (answer.status() == 403) {
        assertThat(answer.detail()).isEqualTo("Forbidden operation");
      }
    }
  }

  private static Answer askAs(Role role, String verb, String path) {
    return API.send(
        API.as(name(role), path.replace("OWN", String.valueOf(IDS.get(role))))
            .method(verb, BodyPublishers.noBody()));
  }
}
