package org.spira.inference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.inference.models.ModelSpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What every Inference Server is told, whatever it is connected to.
 *
 * @param models {@code name} or {@code name=channel} for each model to be served
 * @param httpModels whether models answer over HTTP
 * @param httpModelNames further models that only answer over HTTP
 * @param registry where models come from
 * @param compute how the machine is used
 * @param work how inferences are taken and tried again
 * @param shutdownBudget how long stopping may take
 */
@Validated
@ConfigurationProperties("inference")
public record InferenceSettings(
    @DefaultValue List<String> models,
    @DefaultValue("false") boolean httpModels,
    @DefaultValue List<String> httpModelNames,
    @Valid @NotNull Registry registry,
    @Valid @DefaultValue Compute compute,
    @Valid @DefaultValue Work work,
    @DefaultValue("20s") Duration shutdownBudget) {

  /**
   * Where models come from.
   *
   * @param uri {@code http(s)://…} of MLflow, or {@code file:…} of a folder
   * @param user of MLflow
   * @param password of MLflow
   * @param poll how often it is asked for new versions
   * @param cache folder of downloaded models
   * @param answerWithin bound of one question
   * @param downloadWithin bound of one file
   * @param s3 where artifacts at {@code s3://} are
   */
  public record Registry(
      @NotBlank(message = "set SPIRA_REGISTRY_URI to MLflow's address or to file:<folder>")
          String uri,
      @Nullable String user,
      @Nullable String password,
      @DefaultValue("5s") Duration poll,
      @NotBlank(message = "set SPIRA_MODEL_CACHE to a folder that can be written") String cache,
      @DefaultValue("10s") Duration answerWithin,
      @DefaultValue("10m") Duration downloadWithin,
      @Nullable ArtifactStore s3) {

    /** Leaves the password out. */
    @Override
    public String toString() {
      return "Registry[" + uri + "]";
    }
  }

  /** An object store that holds artifacts. */
  public record ArtifactStore(
      @DefaultValue("http://localhost:9000") String endpoint,
      @DefaultValue("") String accessKey,
      @DefaultValue("") String secretKey,
      @DefaultValue("us-east-1") String region) {

    /** Leaves the keys out. */
    @Override
    public String toString() {
      return "ArtifactStore[" + endpoint + "]";
    }
  }

  /**
   * How the machine is used.
   *
   * @param workers how many inferences compute at once; 0: as many as there are cores
   * @param intraOpThreads of ONNX Runtime, for each run
   * @param interOpThreads of ONNX Runtime, for each run
   * @param spinning whether idle threads of ONNX Runtime burn the core
   * @param arena whether ONNX Runtime keeps freed memory
   * @param batchRows the most rows of one run
   * @param batchBudget how long rows wait for company while the machine is busy
   */
  public record Compute(
      @Min(0) @Max(1024) @DefaultValue("0") int workers,
      @Min(1) @DefaultValue("1") int intraOpThreads,
      @Min(1) @DefaultValue("1") int interOpThreads,
      @DefaultValue("false") boolean spinning,
      @DefaultValue("true") boolean arena,
      @Min(1) @DefaultValue("8") int batchRows,
      @DefaultValue("5ms") Duration batchBudget) {

    /** How many workers that comes to on this machine. */
    int workersHere() {
      return workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
    }
  }

  /**
   * How inferences are taken and tried again.
   *
   * @param maxInFlight how many are held from each channel; 0: four for each worker
   * @param attempts how often work on one may fail or kill the process
   * @param retryAfter how long one is put aside when it cannot be answered now
   * @param longestRun the longest that computing may take
   * @param largestRecording in bytes
   * @param ackWait how long after this process's last sign of life its inferences go to another
   */
  public record Work(
      @Min(0) @DefaultValue("0") int maxInFlight,
      @Min(1) @DefaultValue("3") int attempts,
      @DefaultValue("2s") Duration retryAfter,
      @DefaultValue("60s") Duration longestRun,
      @Min(1024) @Max(1 << 30) @DefaultValue("33554432") int largestRecording,
      @DefaultValue("30s") Duration ackWait) {}

  /** The models to be served, those of channels first. */
  List<ModelSpec> specs() {
    List<ModelSpec> specs =
        Stream.concat(
                models.stream().filter(text -> !text.isBlank()).map(ModelSpec::parse),
                httpModels
                    ? httpModelNames.stream()
                        .filter(name -> !name.isBlank())
                        .map(name -> new ModelSpec(name.strip(), null))
                    : Stream.empty())
            .toList();
    if (specs.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no model to serve: set SPIRA_MODELS to name or name=channel, …");
    }
    return specs;
  }

  /** How many inferences are held from each channel. */
  public int inFlight() {
    return work.maxInFlight() > 0 ? work.maxInFlight() : 4 * compute.workersHere();
  }
}
