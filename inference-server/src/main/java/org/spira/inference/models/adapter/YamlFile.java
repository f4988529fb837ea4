package org.spira.inference.models.adapter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A file of YAML that came from somebody else. */
final class YamlFile {

  private static final long LARGEST = 4L << 20;
  private static final int LONGEST_REASON = 200;

  private YamlFile() {}

  /**
   * What the file says.
   *
   * @throws IllegalDescriptionException if it is not there or cannot be read
   */
  static @Nullable Object read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      requireSmall(file, name);
      return parse(name, text(name, Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      throw new IllegalDescriptionException("the folder has no file " + name);
    } catch (IOException e) {
      throw new IllegalDescriptionException(
          name
              + " cannot be read: "
              + String.valueOf(e.getMessage()).replace(file.toString(), name));
    }
  }

  private static void requireSmall(Path file, String name) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IllegalDescriptionException(name + " is too large to be one");
    }
  }

  private static String text(String name, byte[] bytes) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    if (utf8.decode(in, text, true).isError()) {
      throw new IllegalDescriptionException(
          "%s is not UTF-8 in line %d: save it as UTF-8"
              .formatted(name, lineAt(in.position(), bytes)));
    }
    return text.flip().toString();
  }

  private static int lineAt(int position, byte[] bytes) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static @Nullable Object parse(String name, String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      return new Yaml(new CarefulConstructor(options)).load(text);
    } catch (RuntimeException e) {
      // beside its own, the parser lets through what its conversions throw at tags that do not fit
      throw new IllegalDescriptionException(name + " cannot be read" + reason(e));
    }
  }

  private static String reason(RuntimeException e) {
    boolean marked = e instanceof MarkedYAMLException at && at.getProblemMark() != null;
    String what = String.valueOf(marked ? ((MarkedYAMLException) e).getProblem() : e.getMessage());
    String line = what.replaceAll("\\p{Cntrl}+", " ").strip();
    String where =
        marked ? " in line " + (((MarkedYAMLException) e).getProblemMark().getLine() + 1) : "";
    return where + ": " + line.substring(0, Math.min(LONGEST_REASON, line.length()));
  }
}
