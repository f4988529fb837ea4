package org.spira.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inmemory.InMemoryUsers;
import tools.jackson.databind.JsonNode;

/** The trail itself is searched, written as CSV, and read by few. */
class TrailContractTest extends AuditedApi {

  @Test
  void isSearchedAsJsonPageByPage() {
    String id = accept();
    API.get("ana", PATH + "/" + id);
    API.get("ana", PATH + "/" + id + "/result");

    JsonNode first = API.get("admin", "/v1/audit/entries/?limit=1&record=" + id).json();
    JsonNode entry = first.get("entries").get(0);
    JsonNode second =
        API.get(
                "admin",
                "/v1/audit/entries?limit=1&record=" + id + "&before=" + first.get("next").asLong())
            .json();

    assertThat(entry.get("action").stringValue()).isEqualTo("result.read");
    assertThat(entry.get("actor_name").stringValue()).isEqualTo("ana");
    assertThat(entry.get("records").get("inference_id").stringValue()).isEqualTo(id);
    assertThat(entry.get("outcome").stringValue()).isEqualTo("done");
    assertThat(second.get("entries").get(0).get("action").stringValue())
        .isEqualTo("inference.read");
    assertThat(second.get("next").isNull()).isTrue();
    assertThat(segments.entries().getLast().action()).isEqualTo("trail.read");
  }

  @Test
  void isWrittenAsCsvThatNoSpreadsheetCalculates() {
    String id = "62d59254b6f4ae2a1f4f4f4a";
    InMemoryUsers users = API.bean(InMemoryUsers.class);
    String hash = users.withId(Api.USER_ID).orElseThrow().passwordHash();
    users.add(new User(id, "=1+2,\"x\"", "formula@spira.example", hash, Role.NURSE));
    logIn("%3D1%2B2%2C%22x%22", "secret");

    Answer csv = API.get("admin", "/v1/audit/entries.csv?actor=" + id);

    assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(csv.response().body().lines())
        .first()
        .isEqualTo("number,at,actor_id,actor_name,role,address,action,records,outcome");
    assertThat(csv.response().body())
        .contains(",\"" + id + "\",\"'=1+2,\"\"x\"\"\",\"nurse\",", "\"login\",\"\",\"done\"\r\n");
  }

  @Test
  void isForAuditorsAndAdministrators() {
    assertThat(API.get("ana", "/v1/audit/entries").detail()).isEqualTo("Forbidden operation");
    assertThat(API.get("ana", "/v1/audit/entries.csv").detail()).isEqualTo("Forbidden operation");
    assertThat(API.send(API.request("/v1/audit/entries").GET()).status()).isEqualTo(401);
  }

  @Test
  void saysWhatIsWrongWithASearch() {
    assertThat(API.get("admin", "/v1/audit/entries?from=yesterday").complaintAbout())
        .isEqualTo("body.from");
    assertThat(API.get("admin", "/v1/audit/entries?before=0").complaintAbout())
        .isEqualTo("body.before");
    assertThat(API.get("admin", "/v1/audit/entries?limit=-1").status()).isEqualTo(422);
  }
}
