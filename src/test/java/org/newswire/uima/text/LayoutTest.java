package org.newswire.uima.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newswire.uima.Generated;

class LayoutTest {
  private static final String PAGE = """
      The harbour of the old town was closed on Monday after a
      ferry lost a propeller, the port office said. Nobody was
      hurt. Ada
      Nordby saw it from the pier, and Tor Vik of the council of
      Storsund waited for the next boat - in vain.
      Staff
      """;

  private static String read(String text) {
    return Layout.of(text).text();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', value = {
      "By Ada Nordby\\nStaff Writer                         > By Ada Nordby\\nStaff Writer",
      "Rain.\\n\\n(Reporting by Ada\\nNordby)               > Rain.\\n\\n(Reporting by Ada Nordby)",
      "Rain. (Reporting by Ada Nordby\\n\\nMore)            > Rain. (Reporting by Ada Nordby\\n\\nMore)",
      "The ferry to the old town will be late\\nagain, he said > The ferry to the old town will be late again, he said",
      "The ferry to the old town will be late\\nAgain       > The ferry to the old town will be late\\nAgain",
      "By Ada Nordby of the Harbour Herald\\nada@herald.example > By Ada Nordby of the Harbour Herald\\nada@herald.example",
      "The harbour will be built before the winter storms come, Mayor Hanne\\nDahl said on Monday, and the county would pay for the half of the\\nbridge. > "
          + "The harbour will be built before the winter storms come, Mayor Hanne Dahl said on Monday, and the county would pay for the half of the bridge.",
      "The harbour will be built before the winter storms come, Mayor Hanne\\nDahl said on Monday, and the county would pay for the half of the\\nBridge > "
          + "The harbour will be built before the winter storms come, Mayor Hanne\\nDahl said on Monday, and the county would pay for the half of the\\nBridge",
      "Ada\\u00A0\\u00A0Nordby \\t saw                      > Ada Nordby saw",
      "Nor\\u00ADdby\\u200B is\\uFEFF here                  > Nordby is here",
      "One\\r\\ntwo\\rthree\\u2028four\\u0085five\\u000Bsix > One\\ntwo\\nthree\\nfour\\nfive\\nsix",
      "Jose\\u0301 and Bjo\\u0308rn                          > José and Björn",
      "(the inter-\\nnational port)                         > (the inter-national port)",
      "the inter\\u00AD\\nnational port                      > the international port",
      "`  Rain.  \\n   Snow.  `                              > Rain.\\nSnow.",
  })
  void readsWhatIsPrinted(String printed, String expected) {
    assertThat(read(unescape(printed))).isEqualTo(unescape(expected));
  }

  private static String unescape(String text) {
    String plain = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    for (int i = plain.indexOf("\\u"); i >= 0; i = plain.indexOf("\\u")) {
      plain = plain.substring(0, i) + (char) Integer.parseInt(plain.substring(i + 2, i + 6), 16)
          + plain.substring(i + 6);
    }
    return plain;
  }

  @Test
  void joinsTheLinesOfAWrappedPageAndKeepsThoseThatEndEarly() {
    assertThat(read(PAGE).lines()).containsExactly(
        "The harbour of the old town was closed on Monday after a ferry lost a propeller, the port office said. Nobody"
            + " was hurt. Ada",
        "Nordby saw it from the pier, and Tor Vik of the council of Storsund waited for the next boat - in vain.",
        "Staff");
  }

  @Test
  void joinsNamesThatTheWidthOfThePageParted() {
    String page = PAGE.replace("hurt. Ada\nNordby", "hurt. A woman of the harbour office with the name of Ada\nNordby");

    assertThat(read(page)).contains("Ada Nordby saw");
  }

  @Test
  void keepsLinesOfAnyLengthThatNoWidthExplains() {
    String list = "Ada Nordby, the mayor of the old town and its harbour\nTor Vik, the fisherman\n"
        + "Siv Aune, the nurse who saw the ferry from the pier\nOdd Lie\n";

    assertThat(read(list)).isEqualTo(list);
  }

  @Test
  void doesNotCopyAPlainText() {
    String plain = "OSLO, Jan 18 - Rain.\n\nAda Nordby said so.\n";

    assertThat(read(plain)).isSameAs(plain);
  }

  @Test
  void leadsBackToWhatIsPrinted() {
    String printed = "\u200B  Rain.  \n\n(By A\u0301da\u00A0 Nor\u00ADdby\nand  Tor Vik\u00AD)";
    Layout layout = Layout.of(printed);

    assertThat(layout.text()).isEqualTo("Rain.\n\n(By \u00C1da Nordby and Tor Vik)");
    assertThat(printedOf(layout, printed, "Rain.")).isEqualTo("Rain.");
    assertThat(printedOf(layout, printed, "\u00C1da Nordby")).isEqualTo("A\u0301da\u00A0 Nor\u00ADdby");
    assertThat(printedOf(layout, printed, "Tor Vik")).isEqualTo("Tor Vik");
    assertThat(layout.fromOriginal(printed.indexOf("Tor"))).isEqualTo(layout.text().indexOf("Tor"));
  }

  private static String printedOf(Layout layout, String printed, String words) {
    int begin = layout.text().indexOf(words);
    return layout.toOriginal(new Span(begin, begin + words.length())).of(printed);
  }

  @Test
  void tellsListenersWhereThingsArePrinted() {
    Trace.Log log = new Trace.Log();
    Rule rule = Rule.accepting("byline-x");
    Trace trace = Layout.of("  By  Ada").toOriginal(log);
    trace.applied(rule, 3, 6);
    trace.failed(rule, 0, 2, "why");

    assertThat(log.entries()).containsExactly(new Trace.TraceEntry(rule, new Span(6, 9), true, null),
        new Trace.TraceEntry(rule, new Span(2, 4), false, "why"));
    assertThat(Layout.of("  By").toOriginal(Trace.OFF)).isSameAs(Trace.OFF);
  }

  @Test
  void losesNothingAndKeepsTheOrderOfAnyText() {
    Generated.tries(1000, Generated.anything(300), LayoutTest::check);
  }

  private static void check(String printed) {
    Layout layout = Layout.of(printed);
    int before = -1;
    for (int i = 0; i < layout.text().length(); i++) {
      Span span = layout.toOriginal(new Span(i, i + 1));
      assertThat(span.begin()).isGreaterThan(before);
      assertThat(span.end()).isLessThanOrEqualTo(printed.length());
      assertThat(layout.fromOriginal(span.begin())).isEqualTo(i);
      before = span.begin();
    }
    assertThat(letters(layout.text())).isEqualTo(letters(printed));
  }

  /** Halves of pairs are no letters, for what stands between them is absent. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD).chars().filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
