package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.CreditLineMatch.CreditLineKind;
import org.newswire.uima.credit.CreditLineWords.LineWordPlace;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Span;
import org.newswire.uima.text.Trace;

/**
 * Finds credit lines: what agencies contributed, who pointed to the story, who owns it, how its newsroom is reached.
 *
 * <p>A line that names a person as contributor is a sign-off and not found here. Immutable; one instance may serve many
 * threads.
 */
public final class CreditLineRecognizer {
  private static final Rule COPYRIGHT = Rule.accepting("line-copyright");
  private static final Rule CONTACT = Rule.accepting("line-contact");
  private static final Rule CONTRIBUTORS = Rule.accepting("line-contributors");
  private static final Rule STATEMENT = Rule.accepting("line-statement");
  private static final Rule LEAD = Rule.accepting("line-lead");
  private static final Rule AGENCIES_ALONE = Rule.accepting("line-agencies-alone");
  private static final Rule TITLE = Rule.accepting("line-title");
  private static final Rule LAST_AGENCY = Rule.accepting("line-last-agency");

  private static final int MAX_LINE = 120;

  private final CreditLineWords words;
  private final CopyrightLines copyrights;
  private final ContactLines contacts;
  private final ContributorLines contributors;
  private final StatementLines statements;
  private final LeadLines leads;
  private final TitleLines titles;
  private final LastLines lastLines;

  /**
   * Takes the word lists.
   *
   * @param words the word lists
   */
  public CreditLineRecognizer(CreditLexicon words) {
    this.words = words.lines();
    copyrights = new CopyrightLines(this.words);
    contacts = new ContactLines(this.words);
    contributors = new ContributorLines(this.words);
    statements = new StatementLines(this.words);
    leads = new LeadLines(this.words);
    titles = new TitleLines(this.words);
    lastLines = new LastLines(this.words);
  }

  /** {@return the rules that make credit lines} */
  public List<Rule> rules() {
    return List.of(COPYRIGHT, CONTACT, CONTRIBUTORS, STATEMENT, LEAD, AGENCIES_ALONE, TITLE, LAST_AGENCY);
  }

  /**
   * {@return the credit lines of a text from left to right}
   *
   * @param text the text
   */
  public List<CreditLineMatch> find(CharSequence text) {
    return find(Anchors.of(text), Trace.OFF);
  }

  /**
   * {@return the credit lines of a text from left to right}
   *
   * @param anchors the anchors of the text
   * @param trace told what the rules say
   */
  public List<CreditLineMatch> find(Anchors anchors, Trace trace) {
    CreditLineSearch search = new CreditLineSearch(anchors, trace);
    search.run();
    return Overlaps.removed(search.found, CreditLineMatch::span);
  }

  /** One walk over one text. */
  private final class CreditLineSearch {
    private final Anchors anchors;
    private final String text;
    private final Trace trace;
    private final List<CreditLineMatch> found = new ArrayList<>();

    CreditLineSearch(Anchors anchors, Trace trace) {
      this.anchors = anchors;
      this.trace = trace;
      text = anchors.text();
    }

    void run() {
      addAll(COPYRIGHT, copyrights.find(anchors));
      for (Anchors.Start start : anchors.starts()) {
        atStart(start);
      }
      atLineStarts();
      inSquareBrackets();
      addAll(CONTACT, contacts.find(anchors));
      addAll(LAST_AGENCY, lastLines.find(text));
    }

    private void addAll(Rule rule, List<CreditLineMatch> matches) {
      matches.forEach(match -> add(rule, match, 0));
    }

    /** Adds what a rule found, and returns whether it found something. */
    private boolean add(Rule rule, CreditLineMatch match, int begin) {
      if (match == null) {
        if (trace.isOn()) {
          trace.failed(rule, begin, Math.min(text.length(), begin + 1), null);
        }
        return false;
      }
      trace.applied(rule, match.span().begin(), match.span().end());
      found.add(match);
      return true;
    }

    private void atStart(Anchors.Start start) {
      int begin = start.begin();
      char before = start.before();
      if (before == '(') {
        addAll(COPYRIGHT, copyrights.atBracket(text, begin - 1));
        addAll(CONTACT, contacts.atBracket(text, begin - 1));
      }
      boolean capital = Character.isUpperCase(text.charAt(begin));
      boolean opens = before == '\n' || before == '(' || before == '[';
      if (!capital && !opens) {
        return;
      }
      if ((words.mayBeginWithAgency(start.phrases()) || contributors.beginsWithHost(text, begin))
          && add(CONTRIBUTORS, contributors.at(text, begin), begin)) {
        return;
      }
      if (!words.mayOpen(start.phrases())) {
        return;
      }
      Phrases.Match<CreditLineKind> opening = words.at(LineWordPlace.OPENING, text, begin, text.length());
      if (opening != null && add(STATEMENT, statements.at(text, opening.span()), begin)) {
        return;
      }
      Phrases.Match<CreditLineKind> lead = words.at(LineWordPlace.LEAD, text, begin, text.length());
      if (lead != null && add(LEAD, leads.at(text, lead, false), begin)) {
        return;
      }
      Phrases.Match<CreditLineKind> outlet = words.at(LineWordPlace.OUTLET, text, begin, text.length());
      if (outlet != null && add(LEAD, leads.at(text, outlet, true), begin)) {
        return;
      }
      if (capital) {
        Phrases.Match<CreditLineKind> contact = words.at(LineWordPlace.CONTACT, text, begin, text.length());
        boolean added = contact != null && add(CONTACT, contacts.at(text, contact.span()), begin);
        Phrases.Match<CreditLineKind> label = added ? null : words.at(LineWordPlace.LABEL, text, begin, text.length());
        if (label != null) {
          add(CONTACT, contacts.atLabel(text, label.span()), begin);
        }
      }
    }

    private void atLineStarts() {
      for (int line : anchors.lines()) {
        int limit = Math.min(text.length(), line + MAX_LINE);
        int begin = Lines.skipLeaders(text, line, limit);
        CreditLineMatch match = begin < limit ? wholeLine(begin) : null;
        if (match != null) {
          add(AGENCIES_ALONE, match, begin);
        } else if (begin < limit) {
          add(TITLE, titles.at(text, begin), begin);
        }
      }
    }

    /** Reads {@code By AFP}, {@code From wire reports}, {@code (Belga)}: a line that holds nothing but agencies. */
    private CreditLineMatch wholeLine(int begin) {
      if (text.charAt(begin) == '(') {
        int close = Lines.indexOf(text, ')', begin, Math.min(text.length(), begin + MAX_LINE));
        AgencyList names = close >= 0 && Lines.isAtEnd(text, close + 1)
            ? AgencyList.at(text, begin + 1, close, words) : null;
        if (names != null && names.end() == close && names.areNewsAgencies()) {
          return line(begin, close + 1, names);
        }
        int phraseEnd = names == null ? -1 : words.endOf(LineWordPlace.LINE, text, begin + 1, close);
        AgencyList inside = phraseEnd < 0 ? null : AgencyList.at(text, phraseEnd, close, words);
        return inside != null && inside.end() == close && !inside.hasUnknown() && inside.hasGeneric()
            ? line(begin, close + 1, inside) : null;
      }
      int phraseEnd = words.endOf(LineWordPlace.LINE, text, begin, text.length());
      if (phraseEnd < 0) {
        return null;
      }
      AgencyList names = AgencyList.at(text, phraseEnd, Lines.end(text, begin), words);
      boolean filled = !names.isEmpty() && Lines.isAtEnd(text, Lines.skipStop(text, names.end()));
      return filled && !names.hasUnknown() ? line(begin, Lines.skipStop(text, names.end()), names) : null;
    }

    /** Reads {@code [A]} at the end of a paragraph. */
    private void inSquareBrackets() {
      for (int open : anchors.of('[')) {
        int close = Lines.indexOf(text, ']', open, Math.min(text.length(), open + MAX_LINE));
        if (close >= 0 && Lines.isAtEnd(text, close + 1) && Lines.beginsSentence(text, open)) {
          AgencyList names = AgencyList.at(text, open + 1, close, words);
          if (names.end() == close && !names.agencies().isEmpty() && !names.hasUnknown()) {
            add(AGENCIES_ALONE, line(open, close + 1, names), open);
          }
        }
      }
    }

    private CreditLineMatch line(int begin, int end, AgencyList names) {
      return new CreditLineMatch(new Span(begin, end), CreditLineKind.AGENCY_LINE, names.agencies());
    }
  }
}
