package org.spira.api.web.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spira.api.web.NoToken;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds to each route the errors that it answers by what it is: behind the gate, with a path that
 * names something, with a body. What a controller says of a status itself stays.
 */
final class ErrorAnswers implements GlobalOperationCustomizer {

  /** The name of the schema that all errors have. */
  static final String SCHEMA = "Problem";

  private static final String OURS = "org.spira.api.";

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (!handler.getBeanType().getName().startsWith(OURS)) {
      return operation;
    }
    ApiResponses answers = operation.getResponses();
    add(answers, 400, "no request that can be read");
    if (isOpen(handler)) {
      operation.setSecurity(List.<SecurityRequirement>of());
    } else {
      add(answers, 401, "no token, or one that does not count any more: log in");
      add(answers, 403, "not for this role, or not one's own");
    }
    ofWhatIsSent(operation, answers);
    add(answers, 429, "too many attempts; `Retry-After` says in how many seconds to come again");
    add(answers, 503, "a store does not answer, or there is too much to do: try again");
    answers.forEach(ErrorAnswers::describe);
    return operation;
  }

  private static void ofWhatIsSent(Operation operation, ApiResponses answers) {
    boolean isNamed =
        parameters(operation).stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
    if (isNamed) {
      add(answers, 404, "nothing of that name");
    }
    if (operation.getRequestBody() != null) {
      add(answers, 408, "the body came too slowly");
      add(answers, 409, "changed or taken meanwhile");
      add(answers, 413, "the body is too large");
      add(answers, 415, "a body of another type was expected");
    }
    if (isNamed || operation.getRequestBody() != null || !parameters(operation).isEmpty()) {
      add(answers, 422, "what was sent does not fit: each member, and what to do");
    }
  }

  private static List<io.swagger.v3.oas.models.parameters.Parameter> parameters(
      Operation operation) {
    return Objects.requireNonNullElse(operation.getParameters(), List.of());
  }

  private static boolean isOpen(HandlerMethod handler) {
    return handler.hasMethodAnnotation(NoToken.class)
        || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), NoToken.class);
  }

  private static void add(ApiResponses answers, int status, String description) {
    answers.computeIfAbsent(
        Integer.toString(status), code -> new ApiResponse().description(description));
  }

  /** Every error has the same form but 416, whose body is empty. */
  private static void describe(String status, ApiResponse answer) {
    boolean isError = status.startsWith("4") || status.startsWith("5");
    if (isError && !status.equals("416") && isEmpty(answer.getContent())) {
      Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + SCHEMA);
      answer.setContent(
          new Content().addMediaType("application/json", new MediaType().schema(problem)));
    }
  }

  private static boolean isEmpty(@Nullable Content content) {
    return content == null || content.isEmpty();
  }
}
