package org.spira.api.hospitals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;

/** How administrators look after hospitals, and what everybody else sees of it. */
class HospitalContractTest {

  private static final Api API = Api.running();

  private final String name = "Hospital " + UUID.randomUUID();

  private static Answer asAdmin(String verb, String path, String json) {
    return API.send(verb, API.as("admin", path), json);
  }

  private static Answer add(String name) {
    return asAdmin("POST", "/v1/hospitals", named(name));
  }

  private static String named(String name) {
    return "{\"name\":\"" + name + "\"}";
  }

  private static String added(String name) {
    return add(name).json().get("id").stringValue();
  }

  private static List<String> offered() {
    return API.get("ana", "/v1/hospitals/")
        .json()
        .get("hospitals")
        .valueStream()
        .map(hospital -> hospital.get("name").stringValue())
        .toList();
  }

  @Test
  void areAddedOnce() {
    Answer answer = add("  " + name + " ");

    assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("id", "name");
    assertThat(offered()).contains(name);
    Answer again = add(name.toUpperCase(Locale.ROOT));
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.detail()).isEqualTo("hospital is already registered");
  }

  @Test
  void keepTheirIdWhenTheyAreRenamed() {
    String id = added(name);
    Answer renamed = asAdmin("PATCH", "/v1/hospitals/" + id + "/", named(name + " II"));

    assertThat(renamed.json().get("id").stringValue()).isEqualTo(id);
    assertThat(offered()).contains(name + " II").doesNotContain(name);
  }

  @Test
  void keepEveryNameForThemselves() {
    String id = added(name);
    String path = "/v1/hospitals/" + id;
    asAdmin("PATCH", path, named(name + " II"));
    String other = added(name + " of another");

    assertThat(add(name).detail()).isEqualTo("a hospital had this name before");
    assertThat(asAdmin("PATCH", "/v1/hospitals/" + other, named(name)).detail())
        .isEqualTo("a hospital had this name before");
    assertThat(asAdmin("PATCH", "/v1/hospitals/" + other, named(name + " II")).detail())
        .isEqualTo("hospital is already registered");
    assertThat(asAdmin("PATCH", path, named(name)).status()).isEqualTo(200);
    assertThat(offered()).contains(name).doesNotContain(name + " II");
  }

  @Test
  void areOfferedNoMoreWhenTheyAreRetiredUntilTheyAreAddedAgain() {
    String id = added(name);
    String path = "/v1/hospitals/" + id;

    assertThat(asAdmin("DELETE", path, "").json().get("message").stringValue())
        .isEqualTo("hospital retired!");
    assertThat(offered()).doesNotContain(name);
    assertThat(asAdmin("DELETE", path, "").status()).isEqualTo(404);
    assertThat(asAdmin("PATCH", path, named("other")).detail()).isEqualTo("hospital not found");
    assertThat(added(name)).isEqualTo(id);
    assertThat(offered()).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', 422",
    "'{\"name\":\"  \"}', 422",
    "'{\"name\":\"a\\u200bb\"}', 422",
    "'{\"name\":7}', 422",
  })
  void needAName(String json, int status) {
    assertThat(asAdmin("POST", "/v1/hospitals", json).status()).isEqualTo(status);
  }

  @Test
  void areFoundByIdsOnly() {
    assertThat(asAdmin("DELETE", "/v1/hospitals/x", "").detail())
        .isEqualTo("hospital id is not valid");
    assertThat(add("x".repeat(121)).status()).isEqualTo(422);
  }
}
