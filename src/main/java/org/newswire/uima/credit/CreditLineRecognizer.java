package org.newswire.uima.credit;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.credit.CreditLineMatch.CreditLineKind;
import org.newswire.uima.credit.CreditLineWords.LineWordPlace;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Rule;
import org.newswire.uima.text.Trace;

/**
 * Finds credit lines: what agencies contributed, who pointed to the story, who owns it, how its newsroom is reached.
 *
 * <p>A line that names a person as contributor is a sign-off and not found here. Immutable; one instance may serve many
 * threads.
 */
public final class CreditLineRecognizer {
  private static final int MAX_LINE = 120;

  private final CreditLineWords words;
  private final CopyrightLines copyrights;
  private final ContactLines contacts;
  private final ContributorLines contributors;
  private final StatementLines statements;
  private final LeadLines leads;
  private final AgencyLines agencyLines;
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
    agencyLines = new AgencyLines(this.words);
    titles = new TitleLines(this.words);
    lastLines = new LastLines(this.words);
  }

  /** {@return the rules that make credit lines} */
  public List<Rule> rules() {
    return List.of(CopyrightLines.RULE, ContactLines.RULE, ContributorLines.RULE, StatementLines.RULE, LeadLines.RULE,
        AgencyLines.RULE, TitleLines.RULE, LastLines.RULE);
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
      addAll(CopyrightLines.RULE, copyrights.find(anchors, trace));
      for (Anchors.Start start : anchors.starts()) {
        atStart(start);
      }
      atLineStarts();
      for (int open : anchors.of('[')) {
        add(AgencyLines.RULE, agencyLines.atSquareBracket(text, open, trace));
      }
      addAll(ContactLines.RULE, contacts.find(anchors, trace));
      addAll(LastLines.RULE, lastLines.find(text, trace));
    }

    private void addAll(Rule rule, List<CreditLineMatch> matches) {
      matches.forEach(match -> add(rule, match));
    }

    /** Adds what a rule found, if it did, and returns whether it did. */
    private boolean add(Rule rule, CreditLineMatch match) {
      if (match != null) {
        trace.applied(rule, match.span().begin(), match.span().end());
        found.add(match);
      }
      return match != null;
    }

    private void atStart(Anchors.Start start) {
      int begin = start.begin();
      char before = start.before();
      if (before == '(') {
        addAll(CopyrightLines.RULE, copyrights.atBracket(text, begin - 1, trace));
        addAll(ContactLines.RULE, contacts.atBracket(text, begin - 1, trace));
      }
      boolean capital = Character.isUpperCase(text.charAt(begin));
      boolean opens = before == '\n' || before == '(' || before == '[';
      if (!capital && !opens) {
        return;
      }
      if ((words.mayBeginWithAgency(start.phrases()) || contributors.beginsWithHost(text, begin))
          && add(ContributorLines.RULE, contributors.at(text, begin, trace))) {
        return;
      }
      if (!words.mayOpen(start.phrases())) {
        return;
      }
      Phrases.Match<CreditLineKind> opening = words.at(LineWordPlace.OPENING, text, begin, text.length());
      if (opening != null && add(StatementLines.RULE, statements.at(text, opening.span(), trace))) {
        return;
      }
      Phrases.Match<CreditLineKind> lead = words.at(LineWordPlace.LEAD, text, begin, text.length());
      if (lead != null && add(LeadLines.RULE, leads.at(text, lead, false, trace))) {
        return;
      }
      Phrases.Match<CreditLineKind> outlet = words.at(LineWordPlace.OUTLET, text, begin, text.length());
      if (outlet != null && add(LeadLines.RULE, leads.at(text, outlet, true, trace))) {
        return;
      }
      if (capital) {
        Phrases.Match<CreditLineKind> contact = words.at(LineWordPlace.CONTACT, text, begin, text.length());
        boolean added = contact != null && add(ContactLines.RULE, contacts.at(text, contact.span(), trace));
        Phrases.Match<CreditLineKind> label = added ? null : words.at(LineWordPlace.LABEL, text, begin, text.length());
        if (label != null) {
          add(ContactLines.RULE, contacts.atLabel(text, label.span(), trace));
        }
      }
    }

    private void atLineStarts() {
      for (int line : anchors.lines()) {
        int limit = Math.min(text.length(), line + MAX_LINE);
        int begin = Lines.skipLeaders(text, line, limit);
        if (begin < limit && !add(AgencyLines.RULE, agencyLines.at(text, begin, trace))) {
          add(TitleLines.RULE, titles.at(text, begin, trace));
        }
      }
    }
  }
}
