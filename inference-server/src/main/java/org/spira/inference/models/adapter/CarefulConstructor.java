package org.spira.inference.models.adapter;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.UnclearScalar;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.Construct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Makes plain values only, and tells numbers that are read otherwise than they look. */
final class CarefulConstructor extends SafeConstructor {

  private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");

  CarefulConstructor(LoaderOptions options) {
    super(options);
    yamlConstructors.put(Tag.INT, new Telling(new ConstructYamlInt()));
    yamlConstructors.put(Tag.FLOAT, new Telling(new ConstructYamlFloat()));
  }

  private static final class Telling extends AbstractConstruct {
    private final Construct usual;

    Telling(Construct usual) {
      this.usual = usual;
    }

    @Override
    public @Nullable Object construct(Node node) {
      Object number = usual.construct(node);
      String written = ((ScalarNode) node).getValue();
      if (OCTAL.matcher(written).matches()) {
        return new UnclearScalar(written, "the octal number " + number);
      }
      return written.contains(":")
          ? new UnclearScalar(written, number + ", counted in sixties")
          : number;
    }
  }
}
