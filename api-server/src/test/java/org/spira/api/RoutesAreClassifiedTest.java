package org.spira.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.adapter.gate.Access;
import org.spira.api.accounts.adapter.gate.Routes;
import org.springframework.boot.webmvc.actuate.endpoint.web.WebMvcEndpointHandlerMapping;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Nobody adds a route without saying to whom it is open. */
class RoutesAreClassifiedTest {

  private static final Api API = Api.running();

  @Test
  void forEveryMappingThereIs() {
    ApplicationContext context = API.context();

    assertThat(mapped(context))
        .hasSizeGreaterThan(10)
        .allSatisfy(route ->
            assertThat(context.getBean(Routes.class).of(route.handler(), route.pattern()))
                .as("who may call %s, %s", route.pattern(), route.handler())
                .isNotEqualTo(Access.CLOSED));
  }

  @Test
  void andOneThatNobodyClassifiedIsClosed() throws Exception {
    HandlerMethod planted = new HandlerMethod(new Planted(), Planted.class.getMethod("data"));

    assertThat(API.bean(Routes.class).of(planted, "/v1/planted")).isEqualTo(Access.CLOSED);
  }

  private static List<Route> mapped(ApplicationContext context) {
    List<Route> routes = new ArrayList<>();
    context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
        // the actuator has a chain of its own, which lists what is open
        .filter(mapping -> !(mapping instanceof WebMvcEndpointHandlerMapping))
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .forEach(entry -> addAll(routes, entry.getKey(), entry.getValue()));
    return routes;
  }

  private static void addAll(List<Route> to, RequestMappingInfo info, HandlerMethod handler) {
    info.getPatternValues().forEach(pattern -> to.add(new Route(pattern, handler)));
  }

  private record Route(String pattern, HandlerMethod handler) {}

  /** A controller as somebody might add one, in any package. */
  public static final class Planted {
    public String data() {
      return "data";
    }
  }
}
