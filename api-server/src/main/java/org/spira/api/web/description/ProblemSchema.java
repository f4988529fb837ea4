package org.spira.api.web.description;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;

/** What the document says of {@link org.spira.api.web.errors}: a sentence, or one a member. */
final class ProblemSchema {

  private ProblemSchema() {}

  static Schema<?> schema() {
    Schema<?> detail = new Schema<>();
    detail.setOneOf(List.of(sentence(), members()));
    Schema<?> problem = new ObjectSchema().description("What is wrong, and what to do.");
    problem.addProperty("detail", detail);
    problem.setRequired(List.of("detail"));
    return problem;
  }

  private static Schema<?> sentence() {
    return new StringSchema().example("inference not found");
  }

  private static Schema<?> members() {
    Schema<?> member = new ObjectSchema();
    member.addProperty(
        "loc",
        new ArraySchema().items(new StringSchema()).description("where: `body`, and the member"));
    member.addProperty("msg", new StringSchema().example("field required"));
    member.addProperty("type", new StringSchema().example("value_error.missing"));
    member.setRequired(List.of("loc", "msg", "type"));
    return new ArraySchema().items(member);
  }
}
