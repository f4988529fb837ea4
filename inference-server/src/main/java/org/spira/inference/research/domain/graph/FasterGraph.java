package org.spira.inference.research.domain.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph in which patterns that cost more than they need were replaced. ONNX Runtime has no fused
 * operator for them; weights in other files stay where they are.
 *
 * @param model the bytes of the file
 * @param replaced how many patterns
 */
@SuppressWarnings("ArrayRecordComponent") // carried to a file, never compared
public record FasterGraph(byte[] model, int replaced) {

  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int OUTPUT = 12;
  private static final int OUTPUT_NAME = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_DATA = 9;
  private static final int FLOAT = 1;

  /**
   * This model's; its own bytes if it has no such pattern. Only the graph itself is looked at, not
   * the bodies of loops and branches.
   *
   * @throws IllegalArgumentException if it is no ONNX model
   */
  public static FasterGraph of(byte[] model) {
    Message read = Message.read(model);
    List<Message.Field> fields = new ArrayList<>();
    int replaced = 0;
    for (Message.Field field : read.fields()) {
      if (field.number() == GRAPH) {
        Message graph = Message.read(field.value());
        List<SlowPattern> slow = slow(graph);
        replaced += slow.size();
        fields.add(slow.isEmpty() ? field : Message.Field.of(GRAPH, rewritten(graph, slow)));
      } else {
        fields.add(field);
      }
    }
    return new FasterGraph(replaced == 0 ? model : new Message(fields).write(), replaced);
  }

  private static List<SlowPattern> slow(Message graph) {
    List<Node> nodes = new ArrayList<>();
    Set<String> outputs = new HashSet<>();
    for (Message.Field field : graph.fields()) {
      if (field.number() == Node.NUMBER) {
        nodes.add(Node.read(field));
      } else if (field.number() == OUTPUT) {
        outputs.addAll(Message.read(field.value()).texts(OUTPUT_NAME));
      }
    }
    return SlowPattern.in(nodes, outputs);
  }

  private static byte[] rewritten(Message graph, List<SlowPattern> slow) {
    Map<String, List<Node>> instead = new HashMap<>();
    for (SlowPattern pattern : slow) {
      pattern.inner().forEach(node -> instead.put(node.output(), List.of()));
      instead.put(pattern.product().output(), pattern.faster());
    }
    List<Message.Field> fields = new ArrayList<>();
    for (Message.Field field : graph.fields()) {
      List<Node> nodes =
          field.number() == Node.NUMBER ? instead.get(Node.read(field).output()) : null;
      if (nodes == null) {
        fields.add(field);
      } else {
        nodes.forEach(node -> fields.add(node.field()));
      }
    }
    SlowPattern.constantsOf(slow).forEach((name, value) -> fields.add(constant(name, value)));
    return new Message(fields).write();
  }

  private static Message.Field constant(String name, float value) {
    byte[] data =
        ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array();
    return Message.Field.of(
        INITIALIZER,
        new Message(
                List.of(
                    Message.Field.of(TENSOR_TYPE, FLOAT),
                    Message.Field.of(TENSOR_NAME, name),
                    Message.Field.of(TENSOR_DATA, data)))
            .write());
  }
}
