package org.spira.api.web.description;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in the OpenAPI document which members of records may be null, or be left empty in a form.
 */
final class RecordSchemas implements ModelConverter {

  @Override
  public boolean isOpenapi31() {
    return true;
  }

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    Schema<?> model = context.getDefinedModels().get(raw.getSimpleName());
    if (raw.isRecord() && model != null && model.getProperties() != null) {
      nameArrays(model.getProperties());
      describe(raw, model.getProperties());
    }
    return schema;
  }

  /** What is read one by one is an array like any other. */
  private static void nameArrays(@SuppressWarnings("rawtypes") Map<String, Schema> members) {
    for (Schema<?> member : members.values()) {
      if (member.getItems() != null && member.getTypes() == null) {
        member.setTypes(Set.of("array"));
      }
    }
  }

  private static void describe(
      Class<?> record, @SuppressWarnings("rawtypes") Map<String, Schema> members) {
    boolean isForm = record.isAnnotationPresent(SentAsForm.class);
    Arrays.stream(record.getRecordComponents())
        .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(component -> members.get(nameOf(component)))
        .filter(member -> member != null && member.getTypes() != null)
        .forEach(member -> describe(member, isForm));
  }

  private static void describe(Schema<?> member, boolean isForm) {
    if (!isForm) {
      allow("null", member);
    } else if (!"binary".equals(member.getFormat())) {
      allow("string", member);
      member.setExample("");
    }
  }

  private static void allow(String type, Schema<?> member) {
    Set<String> types = new LinkedHashSet<>(member.getTypes());
    if (types.add(type)) {
      member.setTypes(types);
    }
  }

  private static String nameOf(RecordComponent component) {
    JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
    return given == null ? component.getName() : given.value();
  }
}
