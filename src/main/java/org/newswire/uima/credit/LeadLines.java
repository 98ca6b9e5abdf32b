package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.CreditLineMatch.CreditLineKind;
import org.newswire.uima.names.PersonNames;
import org.newswire.uima.text.Chars;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Reads names behind a phrase: {@code Source: A}, {@code h/t A}, {@code (With inputs from A)}; a bracket that holds
 * nothing else belongs to it.
 */
final class LeadLines {
  static final Rule RULE = Rule.accepting("line-lead");

  private static final int SURE_LEAD = 8;
  private static final int MAX_HAT_TIP = 200;
  private static final int MAX_PREPOSITION = 4;

  private final CreditLineWords words;

  LeadLines(CreditLineWords words) {
    this.words = words;
  }

  /** Returns the line that begins with a phrase, behind which people may be outlets, or null. */
  CreditLineMatch at(String text, Phrases.Match<CreditLineKind> lead, boolean outlet, Trace trace) {
    Span phrase = lead.span();
    CreditLineKind kind = lead.value();
    int limit = Lines.end(text, phrase.begin());
    int p = Chars.skipBlanks(text, phrase.end(), limit);
    boolean parted = p < limit && (text.charAt(p) == ':' || p > phrase.end() && Chars.isDash(text.charAt(p)));
    AgencyList names = AgencyList.at(text, parted ? Chars.skipBlanks(text, p + 1, limit) : p, limit, words);
    boolean sure = !names.isEmpty() && (!names.agencies().isEmpty() || kind == CreditLineKind.AGENCY_LINE)
        && (parted || names.hasGeneric() || !names.hasUnknown() || kind != CreditLineKind.AGENCY_LINE
            || names.end() > phrase.end()
            && phrase.length() > SURE_LEAD);
    if (!sure) {
      return trace.none(RULE, phrase.begin(), phrase.end(), "no agency follows");
    }
    if (names.hasPerson() && kind == CreditLineKind.AGENCY_LINE && !outlet) {
      return trace.none(RULE, phrase.begin(), names.end(), "a person follows");
    }
    CreditLineMatch ended = ended(text, phrase.begin(), names, kind);
    return ended == null ? trace.none(RULE, phrase.begin(), names.end(), "more text follows the names") : ended;
  }

  private CreditLineMatch ended(String text, int begin, AgencyList names, CreditLineKind kind) {
    int end = addressEnd(text, names.end());
    char next = end < text.length() ? text.charAt(end) : '\n';
    char before = begin > 0 ? text.charAt(begin - 1) : '\n';
    if (before == '(' && next == ')' || before == '[' && next == ']') {
      return match(begin - 1, end + 1, names, kind);
    }
    int close = before == '(' && kind == CreditLineKind.AGENCY_LINE
        ? Lines.indexOf(text, ')', end, Lines.end(text, begin)) : -1;
    if (close >= 0) {
      return match(begin - 1, close + 1, names, kind);
    }
    boolean inBracket = (before == '(' || before == '[') && (next == ',' || next == ';');
    boolean stop = next == '.' && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)));
    int after = Chars.skipBlanks(text, end, text.length());
    boolean other = after < text.length() && after > end
        && ("/|\u2022".indexOf(text.charAt(after)) >= 0 || names.isBeforeLabel(after));
    if (stop || inBracket || other || Lines.isAtEnd(text, end) || (!names.hasUnknown() || names.hasGeneric())
        && next == ' '
        && Character.isUpperCase(text.charAt(end + 1))) {
      return match(begin, stop ? end + 1 : end, names, kind);
    }
    return kind == CreditLineKind.HAT_TIP ? thanks(text, begin, names) : null;
  }

  /** Reads {@code Hat tip to A at the B blog for spotting it.}: the whole sentence, where it is the whole line. */
  private CreditLineMatch thanks(String text, int begin, AgencyList names) {
    int limit = Lines.end(text, begin);
    int end = Lines.sentenceEnd(text, names.end(), limit);
    int next = names.end() + 1;
    boolean small = next < limit && Character.isLowerCase(text.charAt(next));
    if (!small || end - begin > MAX_HAT_TIP || !Character.isUpperCase(text.charAt(begin))) {
      return null;
    }
    List<PrintedAgency> named = new ArrayList<>(names.agencies());
    int preposition = Words.end(text, next, limit);
    if (preposition - next <= MAX_PREPOSITION) {
      int name = words.photoWords().skipArticle(text, Chars.skipBlanks(text, preposition, limit), limit);
      int blog = AgencyList.at(text, name, limit, words).end();
      if (blog > name) {
        named.add(PrintedAgency.of(PersonNames.clean(text.substring(name, blog)), words.agencies()));
      }
    }
    return new CreditLineMatch(new Span(begin, end), CreditLineKind.HAT_TIP, named);
  }

  /** Returns the end of the address on the web that follows names, {@code , http://www.a.example}, or the offset. */
  private static int addressEnd(String text, int namesEnd) {
    int p = namesEnd;
    int limit = Lines.end(text, namesEnd);
    while (p < limit && (Chars.isBlank(text.charAt(p)) || ",:(-".indexOf(text.charAt(p)) >= 0)) {
      p++;
    }
    if (!text.startsWith("http", p) && !text.startsWith("www.", p)) {
      return namesEnd;
    }
    while (p < limit && !Character.isWhitespace(text.charAt(p)) && text.charAt(p) != ')') {
      p++;
    }
    boolean bracket = p < limit && text.charAt(p) == ')' && text.substring(namesEnd, p).indexOf('(') >= 0;
    int end = bracket ? p + 1 : p;
    return text.charAt(end - 1) == '.' ? end - 1 : end;
  }

  private static CreditLineMatch match(int begin, int end, AgencyList names, CreditLineKind kind) {
    return new CreditLineMatch(new Span(begin, end), kind, List.copyOf(names.agencies()));
  }
}
