package org.spira.api.inferences.adapter.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.RecordingSource;
import org.spira.api.web.forms.Field;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;
import org.spira.api.web.forms.UnreadableBodyException;
import org.spira.common.RecordingPart;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * The multipart form with which an inference is asked for. The browser app writes {@code undefined}
 * or {@code null} into fields that were left blank, and sends empty files: both mean absent.
 */
record InferenceForm(
    String modelId, PatientForm patient, Map<RecordingPart, RecordingSource> recordings) {

  private static final Set<String> ABSENT = Set.of("undefined", "null");

  /** Reads the form; the recordings stay where they were spooled to. */
  static InferenceForm read(HttpServletRequest request) throws IOException, ServletException {
    Collection<Part> parts = parts(request);
    Map<String, Field> texts = new HashMap<>();
    Map<RecordingPart, RecordingSource> recordings = new EnumMap<>(RecordingPart.class);
    for (Part part : parts) {
      RecordingPart recording = RecordingPart.fromWireName(part.getName()).orElse(null);
      if (part.getSubmittedFileName() == null) {
        texts.put(part.getName(), Field.of(text(part)));
      } else if (recording == null) {
        texts.put(part.getName(), part.getSize() == 0 ? Field.of(null) : Field.NOT_TEXT);
      } else if (part.getSize() > 0) {
        recordings.put(recording, new SpooledRecording(part));
      }
    }
    Fields fields = new Fields(name -> texts.getOrDefault(name, Field.of(null)));
    requireRecordings(fields, recordings);
    PatientForm patient = patient(fields);
    String modelId = fields.required("model_id");
    fields.refuseProblems();
    return new InferenceForm(modelId, patient, recordings);
  }

  private static Collection<Part> parts(HttpServletRequest request)
      throws IOException, ServletException {
    MediaType type = RequestBodies.typeOf(request);
    if (type == null || !MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
      throw UnreadableBodyException.wrongType();
    }
    MultipartHttpServletRequest multipart =
        WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    if (multipart == null) {
      throw new MultipartException("the request is not read as multipart");
    }
    // reads the body, and says in Spring's exceptions what is wrong with it
    multipart.getMultiFileMap();
    return request.getParts();
  }

  private static void requireRecordings(
      Fields fields, Map<RecordingPart, RecordingSource> recordings) {
    for (RecordingPart part : RecordingPart.values()) {
      String name = part.wireName();
      if (!recordings.containsKey(part) && fields.optional(name) != null) {
        fields.complain(name, "Expected a file", "value_error");
      } else if (!recordings.containsKey(part) && !part.isOptional()) {
        fields.required(name);
      }
    }
  }

  private static PatientForm patient(Fields fields) {
    return new PatientForm(
        fields.required("rgh"),
        fields.required("mask_type"),
        fields.required("gender"),
        fields.required("covid_status"),
        fields.required("local"),
        fields.optionalInteger("age"),
        fields.optional("cid"),
        fields.optional("bpm"),
        fields.optional("respiratory_frequency"),
        fields.optional("respiratory_insufficiency_status"),
        fields.optional("location"),
        fields.optional("last_positive_diagnose_date"),
        fields.optional("hospitalized"),
        fields.optional("hospitalization_start"),
        fields.optional("hospitalization_end"),
        fields.optional("spo2"));
  }

  private static @Nullable String text(Part part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ABSENT.contains(text.strip()) ? null : text;
    }
  }

  private record SpooledRecording(Part part) implements RecordingSource {

    @Override
    public long size() {
      return part.getSize();
    }

    @Override
    public InputStream open() throws IOException {
      return part.getInputStream();
    }
  }
}
