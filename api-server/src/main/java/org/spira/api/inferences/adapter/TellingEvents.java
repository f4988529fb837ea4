package org.spira.api.inferences.adapter;

import org.spira.api.inferences.application.reading.AwaitEnds;
import org.spira.api.inferences.application.reading.EndNews;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences.Backlog;
import org.spira.api.models.Model;
import org.spira.api.outcomes.Outcome;

/**
 * Keeps the books, and tells of each end those who wait for it: here, and at the other replicas.
 *
 * @param books where everything is counted
 * @param here those who wait at this replica
 * @param elsewhere the way to the others
 */
public record TellingEvents(InferenceEvents books, AwaitEnds here, EndNews elsewhere)
    implements InferenceEvents {

  @Override
  public void accepted(Inference inference, Model model) {
    books.accepted(inference, model);
  }

  @Override
  public void ended(Inference inference) {
    here.ended(inference.id());
    elsewhere.tell(inference.id());
    books.ended(inference);
  }

  @Override
  public void outcomeGiven(Outcome.Value value) {
    books.outcomeGiven(value);
  }

  @Override
  public void unserved(Model model) {
    books.unserved(model);
  }

  @Override
  public void republished() {
    books.republished();
  }

  @Override
  public void duplicateRefused() {
    books.duplicateRefused();
  }

  @Override
  public void repaired() {
    books.repaired();
  }

  @Override
  public void withdrawn(int messages) {
    books.withdrawn(messages);
  }

  @Override
  public void orphanSwept() {
    books.orphanSwept();
  }

  @Override
  public void backlog(Backlog backlog) {
    books.backlog(backlog);
  }
}
