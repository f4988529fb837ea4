package org.spira.api.audit.adapter.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.FindAccount;
import org.spira.api.accounts.User;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.shared.Ids;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.audited.AuditedBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** A request that is noted in the trail: who asks for what of which record. */
final class AuditedCall {

  private static final String ATTRIBUTE = AuditedCall.class.getName();

  private final Audited audited;
  private final HttpServletRequest request;
  private boolean noted;

  private AuditedCall(Audited audited, HttpServletRequest request) {
    this.audited = audited;
    this.request = request;
  }

  static AuditedCall begin(Audited audited, HttpServletRequest request) {
    AuditedCall call = new AuditedCall(audited, request);
    request.setAttribute(ATTRIBUTE, call);
    return call;
  }

  /** What the request is noted as, unless its answer was noted already. */
  static Optional<AuditedCall> toBeNoted(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof AuditedCall call
        ? Optional.of(call).filter(begun -> !begun.noted)
        : refused(request);
  }

  /** What the gate refused never came as far as to be begun. */
  private static Optional<AuditedCall> refused(HttpServletRequest request) {
    return request.getAttribute(Caller.REFUSED) instanceof HandlerMethod method
        ? Optional.ofNullable(method.getMethodAnnotation(Audited.class))
            .map(audited -> begin(audited, request))
        : Optional.empty();
  }

  /** Says that its answer is noted, or that this was tried: what is said of that is not noted. */
  void note() {
    noted = true;
  }

  boolean isChange() {
    return audited.change();
  }

  Entry entry(Instant now, Outcome outcome, @Nullable Object body, FindAccount accounts) {
    Map<String, String> records = new HashMap<>(records());
    if (body instanceof AuditedBody named) {
      records.putAll(named.auditedRecords());
    }
    return new Entry(now, actor(accounts), audited.value(), records, outcome);
  }

  private Entry.Actor actor(FindAccount accounts) {
    String address = request.getRemoteAddr();
    return user(accounts)
        .map(user -> new Entry.Actor(user.id(), user.username(), user.role().wireName(), address))
        .orElseGet(() -> new Entry.Actor("", "", "", address));
  }

  /** A name that is no account's is not noted: somebody may have typed a password there. */
  private Optional<User> user(FindAccount accounts) {
    if (request.getAttribute(Caller.ATTRIBUTE) instanceof User caller) {
      return Optional.of(caller);
    }
    return request.getAttribute(Caller.CLAIMED) instanceof String name
        ? accounts.named(name)
        : Optional.empty();
  }

  /** Ids of the address only: what is none may be anything that somebody typed. */
  private Map<String, String> records() {
    Map<String, String> records = new HashMap<>();
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> variables) {
      variables.forEach((name, value) -> {
        String id = String.valueOf(value);
        if (Ids.isLegal(id)) {
          records.put(String.valueOf(name), id.toLowerCase(Locale.ROOT));
        }
      });
    }
    return records;
  }
}
