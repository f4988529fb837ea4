package org.spira.api.audit;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What those threads ask that answer requests. */
final class AskedCommands implements CommandListener {
  private final Queue<String> commands = new ConcurrentLinkedQueue<>();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (Thread.currentThread().getName().startsWith("tomcat-handler-")) {
      String name = event.getCommandName();
      commands.add(name + " " + event.getCommand().getString(name).getValue());
    }
  }

  void forget() {
    commands.clear();
  }

  List<String> commands() {
    return List.copyOf(commands);
  }
}
