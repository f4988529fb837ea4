package org.spira.api.web.forms;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Collects the texts of a form in the order in which they came, and reads them once all are there.
 */
public final class FormTexts {

  private static final String CHARSET = "_charset_";
  private static final String REPLACEMENT = "\uFFFD";

  private final Predicate<String> isAbsent;
  private final List<EncodedText> texts = new ArrayList<>();
  private final Map<String, Field> complaints = new HashMap<>();
  private @Nullable Charset charset;

  FormTexts(@Nullable Charset declared, Predicate<String> isAbsent) {
    this.charset = declared;
    this.isAbsent = isAbsent;
  }

  /** Adds a part of the form. */
  public void add(FormPart part) {
    if (part.size() > 0) {
      part.problemAsText()
          .ifPresentOrElse(
              wrong -> complaints.put(part.name().strip(), wrong.field()), () -> add(part.text()));
    }
  }

  void add(EncodedText text) {
    if (text.name().equals(CHARSET)) {
      Charset named = DeclaredType.charsetNamed(text.read(null));
      charset = named == null ? charset : named;
    } else {
      texts.add(text);
    }
  }

  /** The fields; one that was filled in more than once is wrong. */
  public Fields fields() {
    Map<String, Field> fields = new HashMap<>(complaints);
    for (EncodedText text : texts) {
      Field field = read(text);
      if (!field.isAbsent()) {
        fields.merge(text.name(), field, (one, other) -> Field.Wrong.TWICE.field());
      }
    }
    return new Fields(
        name -> fields.getOrDefault(name, Field.of(null)), Map.copyOf(fields).keySet());
  }

  private Field read(EncodedText sent) {
    String text = sent.read(charset);
    if (text.isBlank() || isAbsent.test(text.strip())) {
      return Field.of(null);
    }
    return text.contains(REPLACEMENT) ? Field.Wrong.DAMAGED.field() : Field.of(text);
  }
}
