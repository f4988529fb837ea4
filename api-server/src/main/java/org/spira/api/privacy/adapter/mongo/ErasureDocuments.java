package org.spira.api.privacy.adapter.mongo;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.instant;
import static org.spira.api.documents.Members.instantOrEpoch;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.documents.Members.textOrNothing;

import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.documents.Members;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.domain.Erasure.Order;
import org.spira.api.privacy.domain.Erasure.Scope;
import org.spira.api.privacy.domain.ErasureReason;
import org.spira.api.privacy.domain.Patient;

/** A request to erase as a document. */
final class ErasureDocuments {

  static final String AT = "at";
  static final String DUE_AT = "due_at";
  static final String DONE_AT = "done_at";
  static final String PATIENT = "patient";
  static final String INFERENCES = "inferences";

  private static final String BY = "by";
  private static final String REASON = "reason";
  private static final String SCOPE = "scope";
  private static final String HOSPITAL = "hospital";
  private static final String RGH = "rgh";

  private ErasureDocuments() {}

  static Document write(Erasure erasure) {
    Order order = erasure.order();
    Document document =
        new Document(ID, objectId(order.id()))
            .append(AT, Date.from(order.at()))
            .append(BY, order.by())
            .append(REASON, order.reason().wireName())
            .append(SCOPE, erasure.scope().name().toLowerCase(Locale.ROOT))
            .append(INFERENCES, erasure.inferences())
            .append(DUE_AT, erasure.dueAt() == null ? null : Date.from(erasure.dueAt()));
    erasure
        .patient()
        .ifPresent(patient ->
            document.append(
                PATIENT, new Document(HOSPITAL, patient.hospital()).append(RGH, patient.rgh())));
    return document;
  }

  static Erasure read(Document document) {
    Order order =
        new Order(
            Members.idOf(document),
            instantOrEpoch(document, AT),
            textOrNothing(document, BY),
            ErasureReason.ofWireName(textOrNothing(document, REASON)).orElseThrow());
    return new Erasure(
        order,
        Scope.valueOf(textOrNothing(document, SCOPE).toUpperCase(Locale.ROOT)),
        patient(document.get(PATIENT, Document.class)),
        document.getList(INFERENCES, String.class, List.of()),
        instant(document, DUE_AT),
        instant(document, DONE_AT));
  }

  private static @Nullable Patient patient(@Nullable Document patient) {
    return patient == null
        ? null
        : new Patient(textOrNothing(patient, HOSPITAL), textOrNothing(patient, RGH));
  }
}
