package org.spira.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.Role;
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
    API.add(id, "=1+2,\"x\"", Role.NURSE);
    API.logIn("=1+2,\"x\"", "secret");

    Answer csv = API.get("admin", "/v1/audit/entries.csv?actor=" + id);

    assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(csv.response().body().lines())
        .first()
        .isEqualTo("number,at,actor_id,actor_name,role,address,action,records,outcome");
    assertThat(csv.response().body())
        .contains(",\"" + id + "\",\"'=1+2,\"\"x\"\"\",\"nurse\",", "\"login\",\"\",\"done\"\r\n");
  }

  @Test
  void isWrittenAsCsvThatNoSpreadsheetCalculatesWhereItsFormulasAreWide() {
    String id = "62d59254b6f4ae2a1f4f4f4b";
    API.add(id, "\uff1d1+2", Role.NURSE);
    API.logIn("\uff1d1+2", "secret");

    assertThat(API.get("admin", "/v1/audit/entries.csv?actor=" + id).response().body())
        .contains(",\"'\uff1d1+2\",");
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
