package org.spira.api.inferences.adapter.mongo;

import static org.spira.api.documents.Members.text;
import static org.spira.api.documents.Members.textOrNothing;

import java.math.BigDecimal;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.documents.InferenceMarks;
import org.spira.api.documents.Members;
import org.spira.api.inferences.adapter.mongo.correcting.MongoCorrections;
import org.spira.api.inferences.adapter.mongo.outcomes.OutcomeDocuments;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.Removed;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.domain.consent.Consent;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Inferences as documents. Members may be missing, and may have another type where the old service
 * let the driver choose one.
 */
public final class InferenceDocuments {

  /** How far it is. */
  public static final String STATUS = "status";

  /** The model's word, noted beside its result. */
  public static final String DIAGNOSIS = "diagnosis";

  /** Since when the model's word is gone, because its time was over. */
  public static final String REMOVED_RESULT = InferenceMarks.removed("result");

  /** Who asked; not there once consent was withdrawn. */
  public static final String USER_ID = "user_id";

  /** The model that is asked. */
  public static final String MODEL_ID = "model_id";

  /** The number of the patient; empty where it was removed. */
  public static final String RGH = "rgh";

  /** The hospital, as it was called then. */
  public static final String LOCAL = "local";

  /** When it was accepted, as text or, of the old service, as a time. */
  public static final String CREATED_IN = "created_in";

  static final String ERROR = "error";
  static final String QUALITY = "quality";
  static final String RETRY_OF = "retry_of";
  static final String CONSENT = "consent";
  private static final String VERSION = "version";
  private static final String READ_BY = "read_by";
  static final String DISPATCH = "dispatch";
  static final String ATTEMPTS = "attempts";
  static final String DUE_AT = "due_at";

  private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(Integer.MAX_VALUE);

  private static final String STREAM = "stream";
  private static final String SEQUENCE = "sequence";
  private static final String MESSAGE_ID = "message_id";

  private InferenceDocuments() {}

  /** The query without histories: a page of long ones would fill the memory. */
  public static Query brief(Query asked) {
    asked.fields().exclude(MongoCorrections.CORRECTIONS, OutcomeDocuments.GIVEN);
    return asked;
  }

  static Document write(Inference inference, Dispatch dispatch) {
    PatientForm form = inference.form();
    Document document =
        new Document(Members.ID, Members.objectId(inference.id()))
            .append(USER_ID, inference.userId())
            .append(MODEL_ID, inference.modelId())
            .append(STATUS, inference.status().wireName())
            .append(CREATED_IN, inference.createdIn())
            .append(RGH, form.rgh())
            .append("mask_type", form.maskType())
            .append("gender", form.gender())
            .append("covid_status", form.covidStatus())
            .append(LOCAL, form.local())
            .append("age", form.age())
            .append("cid", form.cid())
            .append("bpm", form.bpm())
            .append("respiratory_frequency", form.respiratoryFrequency())
            .append("respiratory_insufficiency_status", form.respiratoryInsufficiencyStatus())
            .append("location", form.location())
            .append("last_positive_diagnose_date", form.lastPositiveDiagnoseDate())
            .append("hospitalized", form.hospitalized())
            .append("hospitalization_start", form.hospitalizationStart())
            .append("hospitalization_end", form.hospitalizationEnd())
            .append("spo2", form.spo2())
            .append(QUALITY, QualityDocuments.write(inference.quality()))
            .append(DISPATCH, write(dispatch));
    if (inference.retryOf() != null) {
      document.append(RETRY_OF, inference.retryOf());
    }
    Consent consent = inference.consent();
    if (consent != null) {
      document.append(
          CONSENT, new Document(VERSION, consent.version()).append(READ_BY, consent.readBy()));
    }
    return document;
  }

  static Document write(Dispatch dispatch) {
    Document document =
        new Document(ATTEMPTS, dispatch.attempt()).append(DUE_AT, Date.from(dispatch.dueAt()));
    dispatch
        .sent()
        .ifPresent(sent ->
            document
                .append(STREAM, sent.queue())
                .append(SEQUENCE, sent.place())
                .append(MESSAGE_ID, sent.messageId()));
    return document;
  }

  /** The inference of a document. */
  public static Inference read(Document document) {
    return new Inference(
        Members.idOf(document),
        text(document, USER_ID),
        text(document, MODEL_ID),
        readStatus(document),
        StoredTimes.time(document, CREATED_IN),
        readForm(document),
        text(document, ERROR),
        QualityDocuments.read(document.get(QUALITY)),
        text(document, RETRY_OF),
        readRemoved(document.get(InferenceMarks.REMOVED, new Document())),
        readConsent(document.get(CONSENT, new Document())),
        text(document, DIAGNOSIS));
  }

  /** Empty where the identity was removed: the old service cannot do without. */
  private static @Nullable String knownRgh(Document document) {
    String rgh = text(document, RGH);
    return document.containsKey(InferenceMarks.REMOVED) && "".equals(rgh) ? null : rgh;
  }

  private static @Nullable Consent readConsent(Document consent) {
    String version = text(consent, VERSION);
    return version == null ? null : new Consent(version, text(consent, READ_BY));
  }

  private static Removed readRemoved(Document removed) {
    return new Removed(
        Members.instant(removed, "recordings"),
        Members.instant(removed, InferenceMarks.IDENTITY),
        Members.instant(removed, "result"));
  }

  /** A document without one is not known to have ended. */
  private static InferenceStatus readStatus(Document document) {
    Object status = document.get(STATUS);
    return status == null
        ? InferenceStatus.PROCESSING
        : InferenceStatus.ofWireName(textOrNothing(document, STATUS));
  }

  private static PatientForm readForm(Document document) {
    return new PatientForm(
        knownRgh(document),
        text(document, "mask_type"),
        text(document, "gender"),
        text(document, "covid_status"),
        text(document, LOCAL),
        wholeNumber(document.get("age")),
        text(document, "cid"),
        text(document, "bpm"),
        text(document, "respiratory_frequency"),
        text(document, "respiratory_insufficiency_status"),
        text(document, "location"),
        StoredTimes.date(document, "last_positive_diagnose_date"),
        text(document, "hospitalized"),
        StoredTimes.date(document, "hospitalization_start"),
        StoredTimes.date(document, "hospitalization_end"),
        text(document, "spo2"));
  }

  static Dispatch readDispatch(Document document) {
    Document dispatch = document.get(DISPATCH, new Document());
    Number attempts = dispatch.get(ATTEMPTS, Number.class);
    return new Dispatch(
        attempts == null ? 1 : attempts.intValue(),
        Members.instantOrEpoch(dispatch, DUE_AT),
        readSent(dispatch));
  }

  private static @Nullable Sent readSent(Document dispatch) {
    String stream = text(dispatch, STREAM);
    String messageId = text(dispatch, MESSAGE_ID);
    Number sequence = dispatch.get(SEQUENCE, Number.class);
    if (stream == null || messageId == null || sequence == null) {
      return null;
    }
    return new Sent(stream, sequence.longValue(), messageId);
  }

  /** Years, however they were stored; what is no number, or no age, is not known. */
  private static @Nullable Integer wholeNumber(@Nullable Object value) {
    return Members.number(value)
        .filter(years -> years.abs().compareTo(MOST_YEARS) <= 0)
        .map(BigDecimal::intValue)
        .orElse(null);
  }
}
