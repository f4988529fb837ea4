package org.spira.api.inferences.application.dispatch;

import java.util.List;
import org.spira.api.inferences.application.World;
import org.spira.api.models.FindModel;

/** Queues in memory, and who clears them. */
abstract class ClearedQueues {

  final World world = new World();

  final ClearQueues clearing =
      new ClearQueues(new FindModel(world.models), world.channel, world.inferences, world.events);

  List<String> held() {
    return world.channel.waiting(World.MODEL.publishingChannel(), 0, 1000).stream()
        .map(queued -> queued.sent().messageId())
        .toList();
  }
}
