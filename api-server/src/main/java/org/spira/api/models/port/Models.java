package org.spira.api.models.port;

import java.util.List;
import java.util.Optional;
import org.spira.api.models.Model;
import org.spira.api.shared.AlreadyTakenException;

/** The models, the retired ones among them. Names and channels are unique. */
public interface Models {

  /** All of them, oldest first. */
  List<Model> all();

  /** The model with this id. */
  Optional<Model> withId(String id);

  /**
   * Adds a model.
   *
   * @throws AlreadyTakenException if its name or channel was taken by then
   */
  void add(Model model);

  /**
   * Takes a model out of service, or back into it; repeating it changes nothing.
   *
   * @return whether there is such a model
   */
  boolean setRetired(String id, boolean retired);
}
