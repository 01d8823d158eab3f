package chat.roda.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * What one part of the program says, in one language. Immutable; any thread.
 *
 * <p>The languages are read from a file each ({@code texts/window_en.properties}), with no falling
 * back from one to another: {@code TextsTest} sees to it that none is missing.
 */
public final class Texts {
  private final Language language;
  private final ResourceBundle bundle;

  private Texts(Language language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** The texts of the window. */
  public static Texts ofWindow(Language language) {
    return load("window", language);
  }

  /** The texts that the host sends to those who speak plain lines. */
  public static Texts ofHost(Language language) {
    return load("host", language);
  }

  /** The texts of the command line. */
  public static Texts ofCommandLine(Language language) {
    return load("commandline", language);
  }

  private static Texts load(String part, Language language) {
    String file = "/texts/" + part + "_" + language.suffix() + ".properties";
    try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new Texts(language, new PropertyResourceBundle(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  public Language language() {
    return language;
  }

  /** For what FXML files refer to as {@code %key}. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** The text of {@code key}, as it stands. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** The text of {@code key} as a {@link MessageFormat} pattern, filled with {@code values}. */
  public String format(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(values);
  }
}
