package org.spira.api.research.adapter.mongo;

import static org.spira.api.documents.InferenceMarks.REMOVED;
import static org.spira.api.documents.Members.instantOrEpoch;
import static org.spira.api.documents.Members.number;
import static org.spira.api.documents.Members.text;
import static org.spira.api.documents.Members.textOrNothing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.documents.Members;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.research.domain.Heard;
import org.spira.api.research.port.LabelledRecords.Filled;
import org.spira.api.research.port.LabelledRecords.Given;
import org.spira.api.research.port.LabelledRecords.Labelled;
import org.spira.common.RecordingPart;

/** The members of an inference's document of which something is told. */
final class RecordDocuments {

  static final String MODEL_ID = "model_id";

  private static final String LOCAL = "local";
  private static final String RGH = "rgh";
  private static final String GENDER = "gender";
  private static final String MASK = "mask_type";
  private static final String AGE = "age";
  private static final String QUALITY = "quality";
  private static final String OUTCOME = "outcome";

  /** Nothing else is read. */
  static final String[] MEMBERS = {
    MODEL_ID, LOCAL, RGH, GENDER, MASK, AGE, QUALITY, REMOVED, OUTCOME
  };

  private RecordDocuments() {}

  static Labelled read(Document document) {
    return new Labelled(
        Members.idOf(document),
        text(document, MODEL_ID),
        filled(document),
        document.get(REMOVED, new Document()).get("recordings") == null,
        quality(document.get(QUALITY)),
        given(document.get(OUTCOME, new Document())));
  }

  private static Filled filled(Document document) {
    return new Filled(
        text(document, LOCAL),
        text(document, RGH),
        text(document, GENDER),
        text(document, MASK),
        years(document.get(AGE)).orElse(null));
  }

  private static Optional<Integer> years(@Nullable Object age) {
    return number(age)
        .filter(years -> years.signum() >= 0)
        .filter(years -> years.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::intValue);
  }

  private static Map<RecordingPart, Heard> quality(@Nullable Object stored) {
    Map<RecordingPart, Heard> quality = new EnumMap<>(RecordingPart.class);
    for (RecordingPart part : RecordingPart.values()) {
      if (stored instanceof Document parts && parts.get(part.wireName()) instanceof Document one) {
        quality.put(part, heard(one));
      }
    }
    return quality;
  }

  private static Heard heard(Document one) {
    return new Heard(
        one.get("sample_rate") instanceof Number rate ? rate.intValue() : 0,
        one.get("snr") instanceof Number ratio
            ? Optional.of(ratio.doubleValue())
            : Optional.empty(),
        one.get("warnings") instanceof List<?> warnings && !warnings.isEmpty());
  }

  private static List<Given> given(Document outcome) {
    return outcome.getList("given", Document.class, List.of()).stream()
        .map(RecordDocuments::one)
        .toList();
  }

  private static Given one(Document given) {
    return new Given(
        Value.named(textOrNothing(given, "value")).orElse(Value.UNKNOWN),
        instantOrEpoch(given, "at"));
  }
}
