package org.spira.api.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences.Backlog;
import org.spira.api.models.Model;
import org.spira.api.outcomes.Outcome;

/** Remembers what happened, as words. */
public final class CountedEvents implements InferenceEvents {

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private volatile Backlog last = new Backlog(0, Optional.empty());

  /** What happened, in order. */
  public List<String> seen() {
    return seen;
  }

  /** What waited when it was last counted. */
  public Backlog lastBacklog() {
    return last;
  }

  @Override
  public void accepted(Inference inference, Model model) {
    seen.add("accepted");
  }

  @Override
  public void ended(Inference inference) {
    seen.add(inference.status().wireName());
  }

  @Override
  public void unserved(Model model) {
    seen.add("unserved");
  }

  @Override
  public void outcomeGiven(Outcome.Value value) {
    seen.add("outcome " + value.wireName());
  }

  @Override
  public void republished() {
    seen.add("republished");
  }

  @Override
  public void duplicateRefused() {
    seen.add("duplicate");
  }

  @Override
  public void repaired() {
    seen.add("repaired");
  }

  @Override
  public void withdrawn(int messages) {
    seen.add("withdrawn " + messages);
  }

  @Override
  public void orphanSwept() {
    seen.add("swept");
  }

  @Override
  public void backlog(Backlog backlog) {
    last = backlog;
  }
}
