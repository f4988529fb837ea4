package org.spira.api.web.forms;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.api.web.multipart.Part;

/** One part of a multipart form. */
public final class FormPart {

  private static final Set<String> AS_IT_IS = Set.of("", "7bit", "8bit", "binary");
  private static final Pattern SOUND = Pattern.compile("(audio|video)/.*|application/octet-stream");

  /** No charset needs more for a character. */
  private static final int LONGEST_TEXT = 4 * (Fields.MAX_LENGTH + 1);

  private static final int A_FEW_WORDS = 64;

  private final Part part;

  FormPart(Part part) {
    this.part = part;
  }

  /** Its name, to the letter; empty if it has none. */
  public String name() {
    return part.headers().name();
  }

  /** Whether it has a file name, be it an empty one. */
  public boolean isFile() {
    return part.headers().hasFileName();
  }

  /** Whether it says that it is sound, or nothing that anybody could read. */
  public boolean claimsSound() {
    return SOUND.matcher(type().type()).matches();
  }

  /** Its bytes. */
  public long size() {
    return part.content().size();
  }

  /** Reads its bytes from the start. */
  public InputStream open() throws IOException {
    return part.content().open();
  }

  /** Whether it is a text of a few words that passes this test. */
  public boolean says(Predicate<String> words) {
    return part.content().size() <= A_FEW_WORDS && words.test(text().read(null).strip());
  }

  /** What is wrong with it, whatever it holds. */
  public Optional<Field.Wrong> problem() {
    String encoding = part.headers().get("content-transfer-encoding").orElse("");
    return AS_IT_IS.contains(encoding.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(Field.Wrong.WRAPPED);
  }

  /** What is wrong with it as a text. */
  Optional<Field.Wrong> problemAsText() {
    if (isFile()) {
      return Optional.of(Field.Wrong.FILE);
    }
    return part.content().size() > LONGEST_TEXT ? Optional.of(Fields.TOO_LONG) : problem();
  }

  EncodedText text() {
    return new EncodedText(name().strip(), bytes(), type().charset());
  }

  private byte[] bytes() {
    try {
      return part.content().bytes();
    } catch (IOException e) {
      throw new StoreUnavailableException("a part of the form could not be read again", e);
    }
  }

  private DeclaredType type() {
    return DeclaredType.of(part.headers().get("content-type").orElse(null));
  }
}
