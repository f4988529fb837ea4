package org.spira.common.tls;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which variable keeps a service from starting, instead of a stack trace. */
final class UnfitTlsAnalyzer extends AbstractFailureAnalyzer<UnfitTlsException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnfitTlsException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Set the environment variable " + cause.variable() + " and start again.",
        cause);
  }
}
