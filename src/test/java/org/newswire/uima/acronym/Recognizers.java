package org.newswire.uima.acronym;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newswire.uima.text.Lexicon;

/** Recognizers for tests, and what they find as text. */
final class Recognizers {
  static final AcronymRecognizer BUNDLED =
      new AcronymRecognizer(new Glossary(Lexicon.bundled("acronym/glossary.tsv", Glossary.REQUIRED, Glossary.COLUMNS)),
          false);

  private Recognizers() {}

  /** A glossary of rows whose columns are separated by commas. */
  static Glossary glossary(String... rows) {
    byte[] bytes = String.join("\n", rows).replace(',', '\t').getBytes(StandardCharsets.UTF_8);
    try {
      return new Glossary(
          Lexicon.read("test.tsv", new ByteArrayInputStream(bytes), Glossary.REQUIRED, Glossary.COLUMNS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every gloss as {@code SF = Long Form}, with the language and connotation claimed. */
  static List<String> glosses(String text) {
    return BUNDLED.find(text).stream().flatMap(match -> match.glosses().stream().map(gloss ->
        match.span().of(text) + " = " + gloss.longForm().of(text)
            + (gloss.language() == null ? "" : " " + gloss.language())
            + (gloss.connotation() == null ? "" : " " + gloss.connotation()))).toList();
  }

  /** The explaining words of every gloss. */
  static List<String> explanations(String text) {
    return BUNDLED.find(text).stream().flatMap(match -> match.glosses().stream())
        .map(gloss -> gloss.span().of(text)).toList();
  }

  /** Every mention as {@code SF = expansion}. */
  static List<String> mentions(AcronymRecognizer recognizer, String text) {
    return recognizer.find(text).stream().map(match -> match.span().of(text) + " = " + match.expansion()).toList();
  }
}
