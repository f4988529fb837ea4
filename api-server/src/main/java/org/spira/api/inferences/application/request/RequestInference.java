package org.spira.api.inferences.application.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.spira.api.inferences.application.dispatch.DispatchInference;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.consent.Consent;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.inferences.port.Tombstones;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.NewIds;
import org.spira.api.shared.Refusal;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.api.shared.TooManyException;

/**
 * Accepts an inference. Nothing is accepted before the one write that says so; everything after it
 * follows from that document, whatever dies.
 */
public final class RequestInference {

  private static final Logger LOG = LoggerFactory.getLogger(RequestInference.class);

  private final FindModel findModel;
  private final StoreRecordings storeRecordings;
  private final Inferences inferences;
  private final Results results;
  private final Tombstones tombstones;
  private final AudioStore audio;
  private final RequestKeys keys;
  private final UnfinishedQuota quota;
  private final DispatchInference dispatchInference;
  private final InferenceEvents events;
  private final Clock clock;
  private final Executor executor;
  private final Duration grace;

  /** On these ports; the executor runs what nobody waits for, and what may run side by side. */
  public RequestInference(
      Stores stores, FindModel findModel, UnfinishedQuota quota, Delivery delivery) {
    this.findModel = findModel;
    this.storeRecordings =
        new StoreRecordings(stores.audio(), delivery.executor(), delivery.storeTimeout());
    this.inferences = stores.inferences();
    this.results = stores.results();
    this.tombstones = stores.tombstones();
    this.audio = stores.audio();
    this.keys = new RequestKeys(stores, delivery.clock());
    this.quota = quota;
    this.dispatchInference = delivery.dispatchInference();
    this.events = delivery.events();
    this.clock = delivery.clock();
    this.executor = delivery.executor();
    this.grace = delivery.grace();
  }

  /**
   * Accepts an inference; when this returns, it will end.
   *
   * @return its id
   * @throws Refusal if there is no such model, or the idempotency key stands for another request or
   *     for an inference that was erased
   * @throws InvalidInputException if a recording cannot be diagnosed
   * @throws TooManyException if as many of the user's are unfinished as may be; what was accepted
   *     before under the same key is told all the same
   * @throws StoreUnavailableException if it is not known to be stored
   */
  public String request(Request request) {
    request.recordings().refuseProblems();
    Model model = findModel.find(request.modelId());
    String id = keys.idFor(request, request.recordings().digests());
    try (var scope = MDC.putCloseable("inference_id", id)) {
      if (request.idempotencyKey() != null && inferences.withId(id).isPresent()) {
        LOG.info("the request was repeated; the inference is the one accepted before");
        return id;
      }
      quota.require(request.userId());
      storeRecordings.store(id, request.recordings().sources());
      results.expect(id);
      accept(id, request, model);
      return id;
    }
  }

  private void accept(String id, Request request, Model model) {
    Instant now = clock.instant();
    Inference inference =
        Inference.accepted(id, request.userId(), model.id(), CreatedIn.text(now), request.form())
            .measured(request.recordings().quality())
            .retrying(request.retryOf())
            .agreed(request.consent());
    Dispatch first = Dispatch.first(now.plus(grace));
    if (!add(inference, first)) {
      refuseErased(id);
      LOG.info("the same request came twice at once; the inference was accepted by the other");
      return;
    }
    events.accepted(inference, model);
    LOG.info("accepted an inference for model {}", model.name());
    executor.execute(() -> dispatch(inference, model, first));
  }

  /** An erasure may have come between the upload and this. */
  private void refuseErased(String id) {
    if (tombstones.of(id).isPresent()) {
      audio.remove(id);
      throw RequestKeys.erased();
    }
  }

  /** An answer that was lost is asked for once more, before the client is told that all failed. */
  private boolean add(Inference inference, Dispatch first) {
    try {
      return inferences.add(inference, first);
    } catch (StoreUnavailableException e) {
      if (inferences.withId(inference.id()).isPresent()) {
        return true;
      }
      throw e;
    }
  }

  private void dispatch(Inference inference, Model model, Dispatch first) {
    try (var scope = MDC.putCloseable("inference_id", inference.id())) {
      dispatchInference.dispatch(inference, model, first);
    }
  }

  /**
   * What a user asks.
   *
   * @param recordings the parts that were sent
   * @param idempotencyKey the client's name for this request, if it gave one
   * @param retryOf the inference whose recordings these are, if it is not asked for the first time
   * @param consent that the patient agreed, where it was said
   */
  public record Request(
      String userId,
      String modelId,
      PatientForm form,
      CheckedRecordings recordings,
      @Nullable String idempotencyKey,
      @Nullable String retryOf,
      @Nullable Consent consent) {

    /** That is asked for the first time. */
    public Request(
        String userId,
        String modelId,
        PatientForm form,
        CheckedRecordings recordings,
        @Nullable String idempotencyKey) {
      this(userId, modelId, form, recordings, idempotencyKey, null, null);
    }

    /** Leaves the patient out. */
    @Override
    public String toString() {
      return "Request[" + userId + ", " + modelId + "]";
    }
  }

  /** Where the pieces of an inference lie. */
  public record Stores(
      Inferences inferences,
      Tombstones tombstones,
      Results results,
      AudioStore audio,
      IdempotencyKeys keys,
      NewIds ids) {}

  /**
   * How it goes on from there.
   *
   * @param storeTimeout bound of the time that all recordings together take
   * @param grace how long the reconciler leaves a new inference alone
   */
  public record Delivery(
      DispatchInference dispatchInference,
      InferenceEvents events,
      Clock clock,
      Executor executor,
      Duration storeTimeout,
      Duration grace) {}
}
