package org.spira.inference.models.application.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.port.LoadedModel;

/** What one version is tried on. */
public final class Trial {

  private final TrialLengths lengths;
  private final int rate;
  private final Sounds sounds;
  private final RowsTrial rows;
  private final int joined;

  /** For this graph, which hears as it is described. */
  public Trial(ModelDescription description, LoadedModel graph, TrialLengths lengths) {
    this.lengths = lengths;
    this.rate = description.sampleRate();
    this.sounds = new Sounds(rate);
    this.joined = description.joinsRecordings() ? description.recordings().size() : 1;
    this.rows = new RowsTrial(description, graph, lengths.largestBatch());
  }

  /**
   * Why each row has to run by itself; empty if rows may share batches.
   *
   * @throws UnusableOutputException if rows change each other even within one inference
   * @throws ModelFailedException if a row fails that is alone
   */
  public Optional<String> aloneBecause() {
    // shorter sounds than a second would not be what they are to be
    Optional<String> shortRows = rows.tried(Math.max(rate, lengths.shortest(rate)));
    return shortRows.isPresent() ? shortRows : rows.triedWhole(longest());
  }

  /** Recordings from which a diagnosis must follow, the shortest at all levels, and the longest. */
  public List<float[]> recordings() {
    List<float[]> recordings = new ArrayList<>(sounds.audible(lengths.shortest(rate)));
    recordings.add(sounds.speech(longest(), Sounds.LOUD, 3));
    return recordings;
  }

  /** Of what is heard as one. */
  private int longest() {
    return Math.multiplyExact(joined, lengths.longest(rate));
  }
}
