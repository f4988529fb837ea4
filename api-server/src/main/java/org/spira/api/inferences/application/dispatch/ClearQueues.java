package org.spira.api.inferences.application.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.inferences.port.ChannelUnavailableException;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.api.inferences.port.InferenceChannel.Queued;
import org.spira.api.inferences.port.InferenceEvents;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.common.Subjects;

/**
 * Takes the messages of inferences that have ended out of their queues. Our Inference Server
 * finishes what it answered; the old one does not, and without this whoever takes over from it
 * would work through all that was ever asked. What was erased goes too, should whoever sent it have
 * died before taking it back. Runs in every replica, and keeps nothing: an ended inference never
 * changes again, so taking its message out is right at any time, also while somebody works on it,
 * and a turn that fails is made up for by the next.
 */
public final class ClearQueues {

  private static final Logger LOG = LoggerFactory.getLogger(ClearQueues.class);
  private static final int PAGE = 200;

  /** A queue of months is cleared in a few turns; one of work still to be done costs one page. */
  private static final int MOST_PAGES = 50;

  private final FindModel models;
  private final InferenceChannel channel;
  private final Inferences inferences;
  private final InferenceEvents events;
  private final Map<String, Long> places = new ConcurrentHashMap<>();

  /** On these ports. */
  public ClearQueues(
      FindModel models, InferenceChannel channel, Inferences inferences, InferenceEvents events) {
    this.models = models;
    this.channel = channel;
    this.inferences = inferences;
    this.events = events;
  }

  /** Goes on in each model's queue from where the last turn left off. */
  public void clear() {
    List<Model> asked =
        models.all().stream()
            .filter(model -> Subjects.isLegalChannel(model.publishingChannel()))
            .toList();
    try {
      asked.forEach(this::clear);
    } catch (ChannelUnavailableException e) {
      LOG.debug("the queues cannot be looked through yet", e);
    }
  }

  private void clear(Model model) {
    int withdrawn = 0;
    int pages = 0;
    boolean worthwhile;
    do {
      int ofPage = clearPage(model.publishingChannel());
      withdrawn += ofPage;
      worthwhile = ofPage > 0 && places.containsKey(model.publishingChannel());
    } while (worthwhile && ++pages < MOST_PAGES);
    tell(model, withdrawn);
  }

  private void tell(Model model, int withdrawn) {
    if (withdrawn > 0) {
      LOG.info(
          "{} messages to {} were taken back: their inferences have ended",
          withdrawn,
          model.name());
      events.withdrawn(withdrawn);
    }
  }

  private int clearPage(String subject) {
    List<Queued> page = channel.waiting(subject, places.getOrDefault(subject, 0L), PAGE);
    keepPlace(subject, page);
    Set<String> ended = inferences.ended(page.stream().map(Queued::inferenceId).toList());
    List<Queued> over =
        page.stream().filter(queued -> ended.contains(queued.inferenceId())).toList();
    over.forEach(queued -> channel.withdraw(queued.sent()));
    return over.size();
  }

  private void keepPlace(String subject, List<Queued> page) {
    if (page.size() < PAGE) {
      places.remove(subject);
    } else {
      places.put(subject, page.getLast().sent().place());
    }
  }
}
