package org.spira.inference.research.domain.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of a graph.
 *
 * @param field as it stands in the file
 */
record Node(List<String> inputs, String output, String operator, Message.Field field) {

  /** Its number in a graph. */
  static final int NUMBER = 1;

  private static final int INPUT = 1;
  private static final int OUTPUT = 2;
  private static final int NAME = 3;
  private static final int OPERATOR = 4;
  private static final int DOMAIN = 7;

  /** As it was read; operators of other domains than ONNX's own are none that are known. */
  static Node read(Message.Field field) {
    Message node = Message.read(field.value());
    boolean ours = node.texts(DOMAIN).stream().allMatch(String::isEmpty);
    return new Node(
        node.texts(INPUT),
        String.join(",", node.texts(OUTPUT)),
        ours ? String.join("", node.texts(OPERATOR)) : "",
        field);
  }

  /** A new one, named as its output. */
  static Node of(String operator, String output, String... inputs) {
    List<Message.Field> fields = new ArrayList<>();
    for (String input : inputs) {
      fields.add(Message.Field.of(INPUT, input));
    }
    fields.add(Message.Field.of(OUTPUT, output));
    fields.add(Message.Field.of(NAME, output));
    fields.add(Message.Field.of(OPERATOR, operator));
    Message.Field field = Message.Field.of(NUMBER, new Message(fields).write());
    return new Node(List.of(inputs), output, operator, field);
  }
}
