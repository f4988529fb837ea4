package org.spira.inference.research.adapter.cli.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.forms.FormMember;
import org.spira.inference.models.ServedModel;

/** What is told of a model that would serve, by name. */
final class ServingFacts {

  private ServingFacts() {}

  static Map<String, Object> of(ServedModel served) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("sha256", served.version().digest());
    // rows are tried only of models that hear
    if (served.hearing() != null) {
      facts.put("rows_independent", served.alone().isEmpty());
    }
    ModelDescription description = served.description();
    if (description != null) {
      facts.putAll(described(description));
    }
    served.alone().ifPresent(why -> facts.put("rows_run_alone_because", why));
    return facts;
  }

  private static Map<String, Object> described(ModelDescription description) {
    Map<String, Object> facts = new LinkedHashMap<>();
    if (!description.form().members().isEmpty()) {
      facts.put(
          "takes_of_the_form", description.form().members().stream().map(FormMember::key).toList());
    }
    List<String> columns = description.scoring().columns();
    if (!columns.isEmpty()) {
      facts.put("columns_speak", columns);
    }
    return facts;
  }
}
