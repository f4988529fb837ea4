package org.spira.api.inferences;

import java.time.Duration;
import org.spira.api.accounts.FindAccount;
import org.spira.api.hospitals.ListHospitals;
import org.spira.api.inferences.application.outcomes.FindOutcomes;
import org.spira.api.inferences.application.outcomes.GiveOutcome;
import org.spira.api.inferences.application.reading.AwaitEnds;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.application.reading.FindReach;
import org.spira.api.inferences.application.reading.FindRecording;
import org.spira.api.inferences.application.reading.FindResult;
import org.spira.api.inferences.application.reading.ListInferences;
import org.spira.api.inferences.application.reading.SearchInferences;
import org.spira.api.inferences.application.reading.SurveyInferences;
import org.spira.api.inferences.application.result.NoteDiagnoses;
import org.spira.api.inferences.application.result.StoreChallengerResult;
import org.spira.api.inferences.application.result.StoreResult;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.outcomes.port.Outcomes;
import org.spira.api.shared.ApiClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Taking results, and telling users what became of their inferences. */
@Configuration(proxyBeanMethods = false)
class ResultsConfiguration {

  private static final Duration LOOK_FOR_ENDS_EVERY = Duration.ofMillis(400);
  private static final Duration NOTE_DIAGNOSES_EVERY = Duration.ofMinutes(1);

  @Bean
  StoreResult storeResult(Inferences inferences, Results results, InferenceEvents events) {
    return new StoreResult(inferences, results, events);
  }

  @Bean
  StoreChallengerResult storeChallengerResult(Inferences inferences, Results results) {
    return new StoreChallengerResult(inferences, results);
  }

  @Bean
  ListInferences listInferences(Inferences inferences) {
    return new ListInferences(inferences);
  }

  @Bean
  SearchInferences searchInferences(Inferences inferences, Results results) {
    return new SearchInferences(inferences, results);
  }

  @Bean
  SurveyInferences surveyInferences(Inferences inferences, ApiClock clock) {
    return new SurveyInferences(inferences, clock.clock());
  }

  @Bean
  FindInference findInference(Inferences inferences) {
    return new FindInference(inferences);
  }

  @Bean
  FindReach findReach(ListHospitals hospitals) {
    return new FindReach(hospitals);
  }

  @Bean
  FindOutcomes findOutcomes(FindInference findInference, Outcomes outcomes) {
    return new FindOutcomes(findInference, outcomes);
  }

  @Bean
  GiveOutcome giveOutcome(
      FindReach findReach,
      FindInference findInference,
      Outcomes outcomes,
      InferenceEvents events,
      ApiClock clock) {
    return new GiveOutcome(findReach, findInference, outcomes, events, clock.clock());
  }

  @Bean
  FindRecording findRecording(FindInference findInference, AudioStore audio) {
    return new FindRecording(findInference, audio);
  }

  @Bean
  AwaitEnds awaitEnds(Inferences inferences) {
    return new AwaitEnds(inferences);
  }

  /** Also what keeps streams open: it stops before the web server waits for requests to end. */
  @Bean
  Repeatedly apiEnds(AwaitEnds ends) {
    return new Repeatedly("ends", LOOK_FOR_ENDS_EVERY, ends::look);
  }

  @Bean
  Repeatedly apiDiagnosesNoted(Inferences inferences, Results results, ApiClock clock) {
    NoteDiagnoses noteDiagnoses = new NoteDiagnoses(inferences, results, clock.clock());
    return new Repeatedly("diagnoses-noted", NOTE_DIAGNOSES_EVERY, noteDiagnoses::note);
  }

  @Bean
  FindResult findResult(FindInference findInference, Results results, FindAccount accounts) {
    return new FindResult(findInference, results, accounts);
  }
}
