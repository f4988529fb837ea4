package org.spira.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.audited.Unaudited;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AuditContractTest extends AuditedApi {

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
    API.logIn("ana", "secret");
    Entry done = segments.entries().getLast();
    API.logIn("ana", "wrong");
    Entry refused = segments.entries().getLast();
    API.logIn(MARK, "wrong");
    Entry unknown = segments.entries().getLast();

    assertThat(done.action()).isEqualTo("login");
    assertThat(done.outcome()).isEqualTo(Outcome.DONE);
    assertThat(refused.actor().id()).isEqualTo(Api.USER_ID);
    assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(unknown.action()).isEqualTo("login");
    assertThat(unknown.actor().id()).isEmpty();
    assertThat(unknown.actor().name()).isEmpty();
  }

  @Test
  void whatTheGateRefusesIsNotedToo() {
    String id = accept();
    API.send(API.as("ana", PATH + "/" + id + "?reason=patient_request").DELETE());

    assertThat(about(id))
        .extracting(Entry::action, each -> each.actor().name(), Entry::outcome)
        .containsExactly(tuple("inference.erase", "ana", Outcome.REFUSED));
  }
}
