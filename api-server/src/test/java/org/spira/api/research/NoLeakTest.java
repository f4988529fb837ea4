package org.spira.api.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.web.NoToken;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything that researchers may call, asked while all that is kept of patients is marked. */
class NoLeakTest {

  private static final Api API = Api.running();

  /** Who adds a route here has seen to it that it says nothing about anybody. */
  private static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              "GET /v1/hospitals",
              "GET /v1/models",
              "GET /v1/models/{model_id}",
              "GET /v1/models/{model_id}/drift",
              "GET /v1/models/{model_id}/evaluation",
              "GET /v1/research/cases",
              "GET /v1/research/cases/{case_id}/recordings/{part}",
              "GET /v1/users/{user_id}",
              "POST /v1/users/logout",
              "POST /v1/users/password"));

  private final Cohort cohort = new Cohort(API);

  private static Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> routes() {
    return API.beans(RequestMappingHandlerMapping.class).stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .filter(each -> each.getValue().getBeanType().getName().startsWith("org.spira."));
  }

  private static boolean isOpenToResearchers(HandlerMethod handler) {
    OpenTo atMethod = handler.getMethodAnnotation(OpenTo.class);
    OpenTo open =
        atMethod != null
            ? atMethod
            : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), OpenTo.class);
    return !handler.hasMethodAnnotation(NoToken.class)
        && open != null
        && Arrays.asList(open.value()).contains(Role.RESEARCHER);
  }

  private static Stream<String> names(RequestMappingInfo info) {
    return info.getMethodsCondition().getMethods().stream()
        .flatMap(verb ->
            info.getPatternValues().stream()
                .map(path -> verb + " " + path.replaceFirst("(?<=.)/$", "")));
  }

  @Test
  void noRouteIsOpenToResearchersThatIsNotLookedAtHere() {
    Set<String> open =
        routes()
            .filter(each -> isOpenToResearchers(each.getValue()))
            .flatMap(each -> names(each.getKey()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(open).isEqualTo(KNOWN);
  }

  @Test
  void nothingOfAPatientIsInWhatTheyAreTold() {
    String id = cohort.labelled("Feminino", Value.CONFIRMED);
    String hidden = cohort.cases("").get(0).path("id").asString();
    for (String route : KNOWN) {
      if (route.startsWith("GET ")) {
        assertNothingLeaks(route, asked(route.substring(4), hidden), id);
      }
    }
  }

  private Answer asked(String route, String hidden) {
    String path =
        route
            .replace("{model_id}", cohort.model())
            .replace("{case_id}", hidden)
            .replace("{part}", "frase")
            .replace("{user_id}", cohort.researcherId());
    return API.get(cohort.researcher(), path.equals("/v1/research/cases") ? Cohort.PATH : path);
  }

  private static void assertNothingLeaks(String route, Answer answer, String inferenceId) {
    assertThat(answer.status()).as(route).isEqualTo(200);
    String all = answer.response().body() + answer.response().headers();
    assertThat(all)
        .as(route)
        .doesNotContainIgnoringCase(Cohort.MARK)
        .doesNotContain(inferenceId, Api.USER_ID);
  }

  @Test
  void whatIsNotTheirsIsRefusedWhateverItsAddress() {
    String id = cohort.labelled("Feminino", Value.CONFIRMED);
    for (String user : List.of(Api.USER_ID, cohort.researcherId())) {
      String path = "/v1/users/" + user + "/inferences";
      for (String rest :
          List.of(
              "",
              "/" + id,
              "/" + id + "/result",
              "/" + id + "/recordings/frase",
              "/" + id + "/events",
              "/" + id + "/outcomes",
              "/" + id + "/corrections")) {
        assertThat(API.get(cohort.researcher(), path + rest).status()).as(rest).isEqualTo(403);
      }
    }
  }
}
