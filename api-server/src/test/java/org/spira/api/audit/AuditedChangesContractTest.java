package org.spira.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.Api.Answer;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Outcome;

/** Changes are noted before and after they are done, or are not done. */
class AuditedChangesContractTest extends AuditedApi {

  @Test
  void changesAreNotedBeforeAndAfterTheyAreDone() {
    String id = accept();
    API.send(API.as("admin", PATH + "/" + id + "?reason=patient_request").DELETE());

    assertThat(about(id)).extracting(Entry::outcome).containsExactly(Outcome.ASKED, Outcome.DONE);
    assertThat(about(id).toList().getLast().records()).containsKey("erasure_id");
  }

  @Test
  void changesOfAccountsAreNoted() {
    Answer created =
        API.post("admin", "/v1/accounts", "{\"username\":\"noted\",\"email\":\"n@noted.example\"}");
    String id = created.json().get("id").stringValue();
    String nobody = "{\"role\":\"auditor\",\"disabled\":true}";
    API.send(
        API.as("admin", "/v1/accounts/" + id).method("PATCH", BodyPublishers.ofString(nobody)));

    assertThat(about(id))
        .extracting(Entry::action, Entry::outcome)
        .containsExactly(
            tuple("account.create", Outcome.DONE),
            tuple("account.change", Outcome.ASKED),
            tuple("account.change", Outcome.DONE));
    assertThat(segments.all().toString())
        .doesNotContain(created.json().get("one_time_password").stringValue());
  }

  @Test
  void nothingIsToldOrDoneThatCannotBeNoted() {
    String id = accept();
    String ana = API.token("ana");
    String admin = API.token("admin");
    segments.setAway(true);

    for (String path :
        List.of(PATH, PATH + "/" + id, PATH + "/" + id + "/result", PATH + "/" + MODEL)) {
      Answer answer = API.getWith(ana, path);
      assertThat(answer.status()).as(path).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isNotEmpty();
      assertThat(answer.response().body()).doesNotContain(MARK);
    }
    assertThat(API.logIn("ana", "secret").status()).isEqualTo(503);
    assertThat(API.logIn("ana", "wrong").status()).isEqualTo(503);
    Answer erase = API.send(API.with(admin, PATH + "/" + id + "?reason=patient_request").DELETE());
    assertThat(erase.status()).isEqualTo(503);
    Answer models = API.getWith(ana, "/v1/models");
    assertThat(models.status()).isEqualTo(200);
    segments.setAway(false);
    assertThat(API.get("ana", PATH + "/" + id).status()).isEqualTo(200);
  }
}
