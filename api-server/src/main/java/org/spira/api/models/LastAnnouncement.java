package org.spira.api.models;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.ModelsAnnouncement.Announced;
import org.spira.common.drift.DriftReference;

/**
 * What one Inference Server said last.
 *
 * @param name what people call it
 * @param at when it was heard
 * @param until when it is not to be believed any more
 */
record LastAnnouncement(String name, List<Announced> models, Instant at, Instant until) {

  private static final int LETTERS = 8;

  static LastAnnouncement of(ModelsAnnouncement said, Instant at) {
    return new LastAnnouncement(nameOf(said), said.models(), at, at.plusMillis(said.goodForMs()));
  }

  private static String nameOf(ModelsAnnouncement said) {
    String name = said.replica();
    return name == null || name.isBlank()
        ? said.server().substring(0, Math.min(LETTERS, said.server().length()))
        : name;
  }

  /** Whether it is to be believed; not after the clock went back, for then nobody knows. */
  boolean isCurrent(Instant now) {
    return now.isBefore(until) && !at.isAfter(now);
  }

  /** The channels whose models serve there, or may soon. */
  Stream<String> channels() {
    return models.stream()
        .filter(model ->
            model.state().equals(ModelsAnnouncement.LOADING)
                || model.serving().stream().anyMatch(LastAnnouncement::diagnoses))
        .flatMap(model -> Stream.ofNullable(model.channel()));
  }

  /** The versions that diagnose what is asked of this model. */
  Stream<ModelsAnnouncement.Serving> serving(Model model) {
    return models.stream()
        .filter(announced -> model.publishingChannel().equals(announced.channel()))
        .flatMap(announced -> announced.serving().stream())
        .filter(LastAnnouncement::diagnoses);
  }

  /** What the versions that diagnose were judged on, as far as it is told. */
  Stream<DriftReference> references(Model model) {
    return serving(model).flatMap(serving -> Stream.ofNullable(serving.reference()));
  }

  /** What is refused of this model; what cannot be a model has no channel, and its name only. */
  Stream<ModelsAnnouncement.Refused> refused(Model model) {
    return models.stream()
        .filter(announced -> isAbout(model, announced))
        .flatMap(announced -> announced.refused().stream());
  }

  /** How the model stands there, with whatever serves beside the version that diagnoses. */
  Replica about(Model model) {
    List<Announced> said = models.stream().filter(each -> isAbout(model, each)).toList();
    return new Replica(
        name,
        said.isEmpty() ? null : said.getFirst().state(),
        said.stream().flatMap(each -> each.serving().stream()).map(Replica.InRole::of).toList(),
        refused(model).map(Serving.Refused::of).toList());
  }

  private static boolean isAbout(Model model, Announced announced) {
    return announced.channel() == null
        ? announced.name().equals(model.name())
        : announced.channel().equals(model.publishingChannel());
  }

  private static boolean diagnoses(ModelsAnnouncement.Serving serving) {
    return serving.role().equals(ModelsAnnouncement.PRODUCTION);
  }
}
