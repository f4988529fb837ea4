package org.spira.inference.research.domain.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which nodes are a Mish, and what is written in their place. */
class FasterGraphTest {

  private static final Node SOFTPLUS = Node.of("Softplus", "s", "x");
  private static final Node TANH = Node.of("Tanh", "t", "s");
  private static final Node PRODUCT = Node.of("Mul", "y", "x", "t");

  private static byte[] model(String output, Node... nodes) {
    List<Message.Field> graph = new ArrayList<>();
    for (Node node : nodes) {
      graph.add(node.field());
    }
    graph.add(Message.Field.of(2, "a graph's name"));
    graph.add(Message.Field.of(12, new Message(List.of(Message.Field.of(1, output))).write()));
    return new Message(
            List.of(
                Message.Field.of(1, 8),
                Message.Field.of(7, new Message(graph).write()),
                Message.Field.of(99, "of a later version")))
        .write();
  }

  private static List<Node> nodes(byte[] model) {
    Message read = Message.read(model);
    Message graph = Message.read(read.fields().get(1).value());
    return graph.fields().stream()
        .filter(field -> field.number() == Node.NUMBER)
        .map(Node::read)
        .toList();
  }

  @Test
  void replacesSoftplusTanhAndProductWhereTheProductStood() {
    FasterGraph faster = FasterGraph.of(model("y", SOFTPLUS, TANH, PRODUCT));

    assertThat(faster.replaced()).isEqualTo(1);
    assertThat(nodes(faster.model()))
        .extracting(Node::operator)
        .containsExactly("Min", "Exp", "Add", "Mul", "Add", "Div", "Mul");
    assertThat(nodes(faster.model()).getLast().output()).isEqualTo("y");
    assertThat(nodes(faster.model()).getFirst().inputs()).containsExactly("x", "spira_mish_most");
    assertThat(Message.read(faster.model()).fields().getLast().text())
        .isEqualTo("of a later version");
    assertThat(FasterGraph.of(faster.model()).replaced()).isZero();
  }

  @Test
  void findsItWhicheverWayRoundTheProductIs() {
    Node turned = Node.of("Mul", "y", "t", "x");
    assertThat(FasterGraph.of(model("y", SOFTPLUS, TANH, turned)).replaced()).isEqualTo(1);
    assertThat(FasterGraph.of(model("y", Node.of("Mish", "y", "x"))).replaced()).isEqualTo(1);
  }

  @Test
  void leavesAloneWhatIsSomethingElse() {
    byte[] other = model("y", TANH, PRODUCT);
    assertThat(FasterGraph.of(other).replaced()).isZero();
    assertThat(FasterGraph.of(other).model()).isSameAs(other);
  }

  private static void assertOnlyTheSoftplusIsReplaced(byte[] model) {
    FasterGraph faster = FasterGraph.of(model);
    assertThat(faster.replaced()).isEqualTo(1);
    assertThat(nodes(faster.model()))
        .extracting(Node::operator)
        .startsWith("Abs", "Neg", "Exp", "Add", "Log", "Relu", "Add", "Tanh")
        .doesNotContain("Softplus");
    assertThat(nodes(faster.model()).get(6).output()).isEqualTo("s");
    assertThat(FasterGraph.of(faster.model()).replaced()).isZero();
  }

  @Test
  void aSoftplusThatIsOfNoMishIsReplacedByItself() {
    assertOnlyTheSoftplusIsReplaced(model("y", SOFTPLUS, TANH, Node.of("Mul", "y", "z", "t")));
    assertOnlyTheSoftplusIsReplaced(model("y", SOFTPLUS, TANH, Node.of("Add", "y", "x", "t")));
  }

  @Test
  void aMishOfWhichAPartIsNeededElsewhereIsNone() {
    assertOnlyTheSoftplusIsReplaced(model("y", SOFTPLUS, TANH, PRODUCT, Node.of("Neg", "z", "s")));
    assertOnlyTheSoftplusIsReplaced(model("t", SOFTPLUS, TANH, PRODUCT));
    assertThat(Mish.in(List.of(SOFTPLUS, TANH, PRODUCT), Set.of("y"))).hasSize(1);
  }

  @Test
  void keepsEveryByteOfWhatItDoesNotKnow() {
    byte[] bytes = {
      0x08, (byte) 0x96, 0x01, 0x15, 1, 2, 3, 4, 0x19, 1, 2, 3, 4, 5, 6, 7, 8, 0x22, 1, 9
    };
    assertThat(Message.read(bytes).write()).containsExactly(bytes);
  }

  @Test
  void refusesWhatIsNoGraph() {
    for (byte[] bytes :
        List.of(
            new byte[] {0x3a, 5, 1},
            new byte[] {0x08},
            new byte[] {0x0b},
            "onnx".getBytes(UTF_8))) {
      assertThatIllegalArgumentException().isThrownBy(() -> FasterGraph.of(bytes));
    }
  }
}
