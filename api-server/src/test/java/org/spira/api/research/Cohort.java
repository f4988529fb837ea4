package org.spira.api.research;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.Role;
import org.spira.api.hospitals.Hospital;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.Samples;
import org.spira.api.models.Model;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.Outcome.Giver;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.outcomes.port.Outcomes;
import org.spira.api.shared.Ids;
import org.spira.common.RecordingPart;
import tools.jackson.databind.JsonNode;

/** Patients of one test: a year of their own, in which nobody else is recorded. */
final class Cohort {

  static final int YEAR = 2021;
  static final String MARK = "marked-" + UUID.randomUUID();
  static final String HOSPITAL = "The hospital of cohorts";
  static final String BEFORE_ACCEPTANCE = "2020-01-01T00:00:00Z";
  static final String BEFORE_OUTCOMES = "2025-01-01T00:00:00Z";
  static final String BETWEEN = "2025-03-01T00:00:00Z";
  static final Instant AT = Instant.parse("2025-02-01T10:00:00Z");
  static final String PATH = "/v1/research/cases?from=2021-01-01&until=2022-01-01";

  private static final Instant CORRECTED = Instant.parse("2025-04-01T10:00:00Z");
  private static final AtomicInteger DAYS = new AtomicInteger();

  private final Api api;
  private final String model;
  private final LocalDate day;
  private final String rgh = MARK + "-" + UUID.randomUUID();
  private final String researcher = "researcher-" + UUID.randomUUID();
  private final String researcherId;
  private int recorded;

  Cohort(Api api) {
    this.api = api;
    this.day = LocalDate.of(YEAR, 1, 1).plusDays(DAYS.getAndIncrement());
    this.model = "%024x".formatted(0x62d5_0000L + DAYS.get());
    api.bean(InMemoryModels.class)
        .add(new Model(model, "cohort-" + DAYS.get(), "cohort-topic-" + DAYS.get()));
    Hospitals hospitals = api.bean(Hospitals.class);
    if (hospitals.all().stream().noneMatch(each -> each.name().equals(HOSPITAL))) {
      hospitals.add(Hospital.named(HOSPITAL));
    }
    this.researcherId = UUID.randomUUID().toString().replace("-", "").substring(0, 24);
    api.add(researcherId, researcher, Role.RESEARCHER);
  }

  String researcher() {
    return researcher;
  }

  String researcherId() {
    return researcherId;
  }

  String rgh() {
    return rgh;
  }

  String model() {
    return model;
  }

  String labelled(String sex, Value value) {
    return labelled(rgh, sex, value);
  }

  String labelledOf(String number) {
    return labelled(number, "Feminino", Value.CONFIRMED);
  }

  private String labelled(String number, String sex, Value value) {
    Instant accepted = day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(++recorded);
    String id = Ids.firstAt(accepted).substring(0, 8) + "%016x".formatted(recorded);
    api.bean(Inferences.class)
        .add(
            Inference.accepted(id, Api.USER_ID, model, accepted.toString(), form(number, sex)),
            Dispatch.first(Instant.EPOCH));
    settleWithAChallenger(id);
    record(id);
    give(id, 0, value, AT);
    return id;
  }

  private void settleWithAChallenger(String id) {
    Results results = api.bean(Results.class);
    results.settle(new Result(id, id, List.of(0.9), "positive", "7", "abc", null));
    results.noteChallenger(new Challenge(id, List.of(0.1), "negative", "no word", "def", null));
  }

  /** What may be typed is marked. */
  private static PatientForm form(String number, String sex) {
    return new PatientForm(
        number, "THIN", sex, MARK, HOSPITAL, 103, MARK, MARK, MARK, MARK, MARK, MARK, MARK, MARK,
        MARK, MARK);
  }

  private void record(String id) {
    for (RecordingPart part : RecordingPart.values()) {
      api.bean(AudioStore.class).put(id, part, Samples.source(withRemark(Samples.tone(440))));
    }
  }

  /** As recorders write the name of whom they record. */
  static byte[] withRemark(byte[] wav) {
    byte[] remark = MARK.getBytes(StandardCharsets.US_ASCII);
    int padded = remark.length + remark.length % 2;
    ByteBuffer all = ByteBuffer.allocate(wav.length + 20 + padded).order(ByteOrder.LITTLE_ENDIAN);
    all.put(wav).put("LIST".getBytes(StandardCharsets.US_ASCII)).putInt(12 + padded);
    all.put("INFOIART".getBytes(StandardCharsets.US_ASCII)).putInt(remark.length).put(remark);
    all.putInt(4, all.capacity() - 8);
    return all.array();
  }

  void corrected(String id, Value value) {
    give(id, 1, value, CORRECTED);
  }

  private void give(String id, int known, Value value, Instant at) {
    Giver giver = new Giver(Api.USER_ID, MARK);
    Outcome outcome = new Outcome(value, LocalDate.of(2025, 1, 1), MARK, giver, at);
    api.bean(Outcomes.class).add(id, known, outcome);
  }

  Answer page(String more) {
    String path = "/v1/research/cases?from=%s&until=%s".formatted(day, day.plusDays(1));
    return api.get(researcher, path + more);
  }

  JsonNode cases(String more) {
    return page(more).json().path("cases");
  }

  Answer hear(String caseId, String part) {
    return api.get(researcher, "/v1/research/cases/" + caseId + "/recordings/" + part);
  }
}
