package org.spira.system.crashpoints;

import static org.spira.system.crashpoints.provoked.Stimulus.ADMINISTRATION;
import static org.spira.system.crashpoints.provoked.Stimulus.AGING;
import static org.spira.system.crashpoints.provoked.Stimulus.ERASURE;
import static org.spira.system.crashpoints.provoked.Stimulus.LOAD;
import static org.spira.system.crashpoints.provoked.Stimulus.LOST_MESSAGES;
import static org.spira.system.crashpoints.provoked.Stimulus.ORPHANS;
import static org.spira.system.crashpoints.provoked.Stimulus.START;
import static org.spira.system.crashpoints.provoked.Stimulus.STORE_AWAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spira.system.crashpoints.provoked.Stimulus;

/**
 * Every method through which a service touches the world, sorted by a person: which change
 * something, and how they are brought about; which only look, or write what people alone read; and
 * which lead to another that is in here already. {@link CatalogueTest} refuses a method that is in
 * none of the lists.
 */
final class Catalogue {

  /** What the API Server changes in the world. */
  static final Map<String, Stimulus> API_EFFECTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Accounts.announceLeaving", ADMINISTRATION),
              Map.entry("Accounts.change", ADMINISTRATION),
              Map.entry("Accounts.endTokens", ADMINISTRATION),
              Map.entry("Accounts.forgetLeaving", ADMINISTRATION),
              Map.entry("Accounts.leave", ADMINISTRATION),
              Map.entry("Accounts.rehash", ADMINISTRATION),
              Map.entry("Accounts.setPassword", ADMINISTRATION),
              Map.entry("Accounts.stay", ADMINISTRATION),
              Map.entry("AgedInferences.clear", AGING),
              Map.entry("AgedInferences.noteRemoved", AGING),
              Map.entry("AudioStore.put", LOAD),
              Map.entry("AudioStore.remove", ORPHANS),
              Map.entry("Corrections.correct", ERASURE),
              Map.entry("Erasures.add", ERASURE),
              Map.entry("Erasures.lease", ERASURE),
              Map.entry("Erasures.target", ERASURE),
              Map.entry("Erasures.finish", ERASURE),
              Map.entry("Hospitals.add", START),
              Map.entry("Hospitals.change", ADMINISTRATION),
              Map.entry("IdempotencyKeys.claim", LOAD),
              Map.entry("IdempotencyKeys.erase", ERASURE),
              Map.entry("IdempotencyKeys.forgetBefore", ORPHANS),
              Map.entry("InferenceChannel.publish", LOAD),
              Map.entry("InferenceChannel.withdraw", LOST_MESSAGES),
              Map.entry("Inferences.add", LOAD),
              Map.entry("Inferences.lease", LOST_MESSAGES),
              Map.entry("Inferences.dispatched", LOAD),
              Map.entry("Inferences.end", LOAD),
              Map.entry("LoginAttempts.count", ADMINISTRATION),
              Map.entry("LoginAttempts.forget", START),
              Map.entry("LoginAttempts.takeBack", ADMINISTRATION),
              Map.entry("Models.add", ADMINISTRATION),
              Map.entry("Models.setRetired", ADMINISTRATION),
              Map.entry("Restrictions.restrict", ERASURE),
              Map.entry("Outcomes.add", ERASURE),
              Map.entry("Results.expect", LOAD),
              Map.entry("Results.settle", LOAD),
              Map.entry("Results.noteChallenger", LOAD),
              Map.entry("Results.erase", ERASURE),
              Map.entry("Results.forget", ORPHANS),
              Map.entry("Sessions.begin", ADMINISTRATION),
              Map.entry("Sessions.end", ADMINISTRATION),
              Map.entry("Sessions.exchange", ADMINISTRATION),
              Map.entry("Sessions.exchangeAgain", ADMINISTRATION),
              Map.entry("Sessions.forget", START),
              Map.entry("Tombstones.bury", ERASURE),
              Map.entry("Segments.append", ADMINISTRATION),
              Map.entry("Segments.startAfter", ADMINISTRATION),
              Map.entry("Segments.removeBeforeStart", ADMINISTRATION),
              Map.entry("Users.add", ADMINISTRATION),
              Map.entry("WorkQueues.declare", START),
              Map.entry("Acknowledgements.done", LOAD),
              Map.entry("Acknowledgements.giveBack", STORE_AWAY),
              Map.entry("Acknowledgements.working", STORE_AWAY)));

  /** What the Inference Server changes in the world, and the two things it does in between. */
  static final Map<String, Stimulus> INFERENCE_EFFECTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Recordings.fetch", LOAD),
              Map.entry("LoadedModel.run", LOAD),
              Map.entry("ResultChannel.publish", LOAD),
              Map.entry("ResultChannel.publishChallenger", LOAD),
              Map.entry("Acknowledgements.done", LOAD),
              Map.entry("Acknowledgements.giveBack", STORE_AWAY),
              Map.entry("Acknowledgements.working", STORE_AWAY),
              Map.entry("Announcements.publish", START),
              Map.entry("AttemptMarks.begin", STORE_AWAY),
              Map.entry("AttemptMarks.forget", STORE_AWAY),
              Map.entry("ModelRegistry.download", START),
              Map.entry("ModelCache.obtain", START),
              Map.entry("ModelCache.remember", START),
              Map.entry("ServedVersions.remember", START),
              Map.entry("WorkQueues.declare", START)));

  /** Look at the world, or compute; a halt here is a halt between two effects. */
  static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "Accounts.all",
          "Accounts.hasOtherAdministrator",
          "AgedInferences.having",
          "AudioInspector.inspect",
          "AudioStore.check",
          "AudioStore.find",
          "AudioStore.inferencesBetween",
          "AudioStore.open",
          "BareSound.of",
          "Corrections.of",
          "Erasures.before",
          "Erasures.due",
          "Erasures.unfinished",
          "Erasures.withId",
          "FederatedUsers.withIdentity",
          "Hospitals.all",
          "InferenceChannel.holds",
          "InferenceChannel.waiting",
          "Inferences.among",
          "Inferences.backlog",
          "Inferences.circumstances",
          "Inferences.countUpTo",
          "Inferences.due",
          "Inferences.ended",
          "Inferences.noteDiagnosis",
          "Inferences.ofUser",
          "Inferences.page",
          "Inferences.reasonsSince",
          "Inferences.retriesOf",
          "Inferences.undiagnosed",
          "Inferences.unfinished",
          "Inferences.withId",
          "KeptDocuments.about",
          "LoadedModel.close",
          "LoadedModel.signature",
          "ModelCache.lastGood",
          "ModelEngine.load",
          "ModelManifests.read",
          "ModelManifests.vectors",
          "ModelRegistry.ask",
          "ModelRegistry.find",
          "ModelRegistry.reference",
          "RegisteredModel.in",
          "Models.all",
          "Models.withId",
          "LabelledRecords.between",
          "LabelledRecords.withId",
          "Outcomes.labelled",
          "Outcomes.ofInference",
          "Outcomes.ofInferences",
          "PatientFiles.between",
          "Provider.loginAddress",
          "Provider.logoutAddress",
          "Provider.personOf",
          "ProviderGrants.of",
          "PasswordHasher.hash",
          "PasswordHasher.isOutdated",
          "PasswordHasher.matches",
          "Pseudonyms.hide",
          "Pseudonyms.keyId",
          "Pseudonyms.open",
          "Pseudonyms.patient",
          "Pseudonyms.reveal",
          "Pseudonyms.seal",
          "Results.answersAbout",
          "Results.ofInference",
          "Results.ofInferences",
          "Results.saidBy",
          "ServedVersions.lastServed",
          "Sessions.withId",
          "Tokens.claimsOf",
          "Segments.after",
          "Segments.last",
          "Segments.search",
          "Segments.start",
          "Segments.withNumber",
          "Tombstones.of",
          "Tokens.issue",
          "Users.hasAdministrator",
          "Users.hasEmail",
          "Users.named",
          "Users.withId",
          "Users.withUsername",
          "WorkQueues.holds",
          "WorkQueues.state",
          "WorkQueues.waiting");

  /** Reached only through an effect above, with nothing between the two. */
  static final Set<String> BEHIND_ANOTHER =
      Set.of(
          "AttemptLedger.begin",
          "AttemptLedger.forget",
          "Delivery.body",
          "Delivery.channel",
          "Delivery.deliveries",
          "Delivery.done",
          "Delivery.giveBack",
          "Delivery.publishedAt",
          "ServedVersions.download",
          "WorkQueues.publish",
          "WorkQueues.withdraw");

  /**
   * Need an OpenID provider, which these runs have none of. What a halt before or after each leaves
   * is a user whom the next login finds, or a session that is over: ProviderSessionContractTest.
   */
  static final Set<String> BY_A_PROVIDER =
      Set.of(
          "FederatedUsers.add",
          "FederatedUsers.follow",
          "Provider.redeem",
          "Provider.renew",
          "ProviderGrants.keep");

  /** Written for people: no process reads it, so a halt here loses nothing but that. */
  static final Set<String> FOR_PEOPLE = Set.of("RefusalNotes.clear", "RefusalNotes.note");

  /** Count and wire, inside the process only. */
  static final Set<String> INSIDE =
      Set.of(
          "Announcements.whenAsked",
          "ErasureEvents.done",
          "ErasureEvents.unfinished",
          "InferenceEvents.accepted",
          "InferenceEvents.backlog",
          "InferenceEvents.duplicateRefused",
          "InferenceEvents.ended",
          "InferenceEvents.orphanSwept",
          "InferenceEvents.outcomeGiven",
          "InferenceEvents.repaired",
          "InferenceEvents.republished",
          "InferenceEvents.unserved",
          "InferenceEvents.withdrawn",
          "PasswordHasher.expect",
          "Provider.isThere",
          "RetentionEvents.removed",
          "SessionEvents.keyShownAgain",
          "TrailEvents.stored",
          "TrailEvents.unwritable",
          "WorkChannels.open");

  private Catalogue() {}

  /** How this point is reached. */
  static Stimulus stimulus(Map<String, Stimulus> effects, String point) {
    Stimulus stimulus = effects.get(point.substring(0, point.indexOf(':')));
    if (stimulus == null) {
      throw new IllegalArgumentException("no effect has the point " + point);
    }
    return stimulus;
  }

  /** Before and after each effect. */
  static List<String> points(Map<String, Stimulus> effects) {
    return effects.keySet().stream()
        .flatMap(effect -> Stream.of(effect + ":before", effect + ":after"))
        .toList();
  }
}
