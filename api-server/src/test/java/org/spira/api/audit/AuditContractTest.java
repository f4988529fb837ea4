package org.spira.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.Api.Form;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.InMemoryUsers;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;
import org.spira.api.shared.AlreadyTakenException;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.audited.Unaudited;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class AuditContractTest {

  private static final Api API = Api.running();
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f41";
  private static final String PATH = "/v1/users/" + Api.USER_ID + "/inferences";
  private static final String MARK = "marked-patient-" + UUID.randomUUID();

  private final InMemorySegments segments = API.bean(InMemorySegments.class);

  AuditContractTest() {
    try {
      API.bean(InMemoryModels.class).add(new Model(MODEL, "audited", "audited-topic"));
    } catch (AlreadyTakenException expected) {
      // each test of this class finds what the first one added
    }
  }

  @AfterEach
  void bringTheTrailBack() {
    segments.setAway(false);
  }

  private static String accept() {
    byte[] tone = Samples.tone(440);
    Form form = new Form().field("model_id", MODEL).field("rgh", MARK);
    for (String name : List.of("mask_type", "gender", "covid_status", "local", "cid")) {
      form.field(name, MARK);
    }
    form.file("aceite", tone).file("sustentada", tone).file("parlenda", tone);
    return API.post("ana", PATH, form).json().get("inference_id").stringValue();
  }

  private Stream<Entry> about(String record) {
    return segments.entries().stream().filter(each -> each.records().containsValue(record));
  }

  @Test
  void everyCallIsClassified() {
    List<HandlerMethod> calls =
        API.beans(RequestMappingHandlerMapping.class).stream()
            .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
            .filter(each -> each.getBeanType().getPackageName().startsWith("org.spira.api."))
            .toList();

    assertThat(calls).hasSizeGreaterThan(15);
    assertThat(calls)
        .as("a call is either @Audited or says by @Unaudited why it need not be")
        .allMatch(each ->
            each.hasMethodAnnotation(Audited.class) != each.hasMethodAnnotation(Unaudited.class));
  }

  @Test
  void readsOfPatientsDataAreNotedWithIdsOnly() {
    String id = accept();
    API.get("ana", PATH + "/" + id);
    API.get("ana", PATH + "/" + id + "/result/");
    API.get("ana", PATH + "/" + id + "/recordings/aceite");
    API.get("ana", PATH + "?q=" + MARK);
    API.get("admin", PATH + "/" + id);

    assertThat(about(id))
        .extracting(Entry::action, each -> each.actor().name(), Entry::outcome)
        .containsExactly(
            tuple("inference.read", "ana", Outcome.DONE),
            tuple("result.read", "ana", Outcome.DONE),
            tuple("recording.read", "ana", Outcome.DONE),
            tuple("inference.read", "admin", Outcome.REFUSED));
    Entry read = about(id).findFirst().orElseThrow();
    assertThat(read.records()).containsOnlyKeys("user_id", "inference_id");
    assertThat(read.actor().id()).isEqualTo(Api.USER_ID);
    assertThat(read.actor().role()).isEqualTo("nurse");
    assertThat(read.actor().address()).isNotEmpty();
    assertThat(segments.all().toString()).doesNotContain(MARK);
  }

  @Test
  void whatWasTypedForAnIdIsNotNoted() {
    API.get("ana", PATH + "/" + MARK);

    assertThat(segments.entries().getLast().records()).containsOnlyKeys("user_id");
    assertThat(segments.all().toString()).doesNotContain(MARK);
  }

  @Test
  void loginsAreNotedAndUnknownNamesAreNot() {
    logIn("ana", "secret");
    Entry done = segments.entries().getLast();
    logIn("ana", "wrong");
    Entry refused = segments.entries().getLast();
    logIn(MARK, "wrong");
    Entry unknown = segments.entries().getLast();

    assertThat(done.action()).isEqualTo("login");
    assertThat(done.outcome()).isEqualTo(Outcome.DONE);
    assertThat(refused.actor().id()).isEqualTo(Api.USER_ID);
    assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(unknown.action()).isEqualTo("login");
    assertThat(unknown.actor().id()).isEmpty();
    assertThat(unknown.actor().name()).isEmpty();
  }

  private static Answer logIn(String name, String password) {
    return API.send(
        API.request("/v1/users/auth")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("username=" + name + "&password=" + password)));
  }

  @Test
  void changesAreNotedBeforeAndAfterTheyAreDone() {
    String id = accept();
    API.send(API.as("admin", PATH + "/" + id + "?reason=patient_request").DELETE());

    assertThat(about(id)).extracting(Entry::outcome).containsExactly(Outcome.ASKED, Outcome.DONE);
    assertThat(about(id).toList().getLast().records()).containsKey("erasure_id");
  }

  @Test
  void whatTheGateRefusesIsNotedToo() {
    String id = accept();
    API.send(API.as("ana", PATH + "/" + id + "?reason=patient_request").DELETE());

    assertThat(about(id))
        .extracting(Entry::action, each -> each.actor().name(), Entry::outcome)
        .containsExactly(tuple("inference.erase", "ana", Outcome.REFUSED));
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
      Answer answer = API.send(API.request(path).header("Authorization", "Bearer " + ana).GET());
      assertThat(answer.status()).as(path).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isNotEmpty();
      assertThat(answer.response().body()).doesNotContain(MARK);
    }
    assertThat(logIn("ana", "secret").status()).isEqualTo(503);
    assertThat(logIn("ana", "wrong").status()).isEqualTo(503);
    Answer erase =
        API.send(
            API.request(PATH + "/" + id + "?reason=patient_request")
                .header("Authorization", "Bearer " + admin)
                .DELETE());
    assertThat(erase.status()).isEqualTo(503);
    Answer models =
        API.send(API.request("/v1/models").header("Authorization", "Bearer " + ana).GET());
    assertThat(models.status()).isEqualTo(200);
    segments.setAway(false);
    assertThat(API.get("ana", PATH + "/" + id).status()).isEqualTo(200);
  }

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
