package org.newswire.uima.speech;

/** Finds the cues that precede their content. */
final class PrecedingCues {
  private final Sentence sentence;
  private final Story story;
  private final Phrasing phrasing;
  private final Cues cues;
  private final Sources sources;
  private final Contents contents;
  private final int lo;
  private final int hi;

  PrecedingCues(Sentence sentence, Cues cues, Sources sources, Contents contents) {
    this.sentence = sentence;
    story = sentence.story;
    phrasing = sentence.phrasing;
    this.cues = cues;
    this.sources = sources;
    this.contents = contents;
    lo = sentence.lo;
    hi = sentence.hi;
  }

  void leading(int i) {
    if (!story.isWord(i) || story.word(i).cues().isEmpty()) {
      return;
    }
    Draft draft = verb(i);
    if (draft == null) {
      draft = adjective(i);
    }
    if (draft == null) {
      draft = noun(i);
    }
    if (draft == null) {
      draft = adverb(i);
    }
    if (draft != null) {
      sentence.add(draft);
    }
  }

  private Draft verb(int i) {
    CueEntry entry = cues.entryAt(i, CueEntry.Kind.VERB, CueEntry.Kind.IMPERSONAL);
    if (entry == null || !cues.isVerb(i)) {
      return null;
    }
    int cueEnd = i + 1 + entry.rest().size();
    int begin = cues.groupBegin(i);
    Draft draft = new Draft(entry, i, new Range(begin, cueEnd));
    if (cues.isParticipleAfterBe(i)) {
      return passive(draft, begin, cueEnd);
    }
    int k = contents.complementStart(cueEnd, draft);
    String frame = contents.content(draft, k);
    if (frame == null || !accepts(entry, frame)) {
      return null;
    }
    draft.evidence = frame;
    if (entry.kind() == CueEntry.Kind.IMPERSONAL) {
      Range subject = phrasing.subjectBefore(begin, lo);
      if (subject != null) {
        draft.contents.add(0, subject);
      }
      return draft;
    }
    draft.source = sources.source(i, begin);
    if (draft.source == null) {
      return null;
    }
    return draft;
  }

  private static boolean accepts(CueEntry entry, String frame) {
    return entry.has(frame) || frame.equals(CueEntry.QUOTE) && (entry.has(CueEntry.OBJECT) || entry.has(CueEntry.CLAUSE));
  }

  private Draft passive(Draft draft, int begin, int cueEnd) {
    CueEntry entry = draft.entry;
    Range subject = phrasing.subjectBefore(begin, lo);
    int k = cueEnd;
    if (k < hi && story.isWord(k, "by")) {
      int e = phrasing.nounPhraseEnd(k + 1, hi, true);
      if (e > k + 1) {
        draft.source = new Range(k + 1, e);
        k = e;
      }
    }
    String frame = contents.content(draft, k);
    if (frame != null && (frame.equals(CueEntry.CLAUSE) || frame.equals(CueEntry.WH)) || frame != null && entry.has(CueEntry.ADDRESSEE)) {
      draft.evidence = "passive-" + frame;
      if (entry.has(CueEntry.ADDRESSEE)) {
        draft.addressee = subject;
      }
      boolean impersonal = subject != null && subject.to() - subject.from() == 1 && story.isWord(subject.from(), "it");
      return entry.has(draft.evidence) || impersonal && frame.equals(CueEntry.CLAUSE) && entry.has(frame) ? draft : null;
    }
    if (subject == null) {
      return null;
    }
    draft.contents.add(0, subject);
    draft.evidence = draft.source != null ? "passive-by" : frame == null ? "passive" : "passive-" + frame;
    return entry.has(draft.evidence) ? draft : null;
  }

  private Draft adjective(int i) {
    CueEntry entry = cues.entryAt(i, CueEntry.Kind.ADJECTIVE);
    if (entry == null || i + 1 >= hi) {
      return null;
    }
    String frame = frameWord(entry, i + 1);
    if (frame == null) {
      return null;
    }
    int begin = cues.groupBegin(i);
    boolean content = frame.equals("that") || frame.equals("to") || story.is(i + 1, WordClass.INTERROGATIVE);
    Draft draft = new Draft(entry, i, new Range(begin, content ? i + 1 : i + 2));
    int k = content ? i + 1 : i + 2;
    int e = contents.contentEnd(k, draft);
    if (e <= k) {
      return null;
    }
    draft.contents.add(new Range(k, e));
    boolean copula = false;
    for (int j = begin; j < i; j++) {
      copula |= story.is(j, WordClass.BE);
    }
    draft.source = copula ? phrasing.subjectBefore(begin, lo) : null;
    if (draft.source == null) {
      draft.source = sources.carried(i);
    }
    draft.evidence = (copula ? "" : "bare-") + frame;
    return draft.source != null && entry.has(draft.evidence) ? draft : null;
  }

  private String frameWord(CueEntry entry, int n) {
    String word = story.word(n).lower();
    if (!word.isEmpty() && entry.has(word)) {
      return word;
    }
    return story.is(n, WordClass.INTERROGATIVE) && entry.has(CueEntry.WH) ? CueEntry.WH : null;
  }

  private Draft noun(int i) {
    CueEntry entry = cues.entryAt(i, CueEntry.Kind.NOUN);
    if (entry == null || i + 1 >= hi) {
      return null;
    }
    int n = i + 1;
    Range source = sources.possessor(i);
    String rule = "poss";
    if (source == null && (story.isWord(n, "from") || story.isWord(n, "by"))) {
      int e = phrasing.nounPhraseEnd(n + 1, hi, true);
      if (e > n + 1) {
        source = new Range(n + 1, e);
        n = e;
        rule = "from";
      }
    }
    if (n >= hi) {
      return null;
    }
    String frame = frameWord(entry, n);
    if (frame == null || frame.equals("from") || frame.equals("by")) {
      return null;
    }
    boolean content = frame.equals("that") || frame.equals("to") && story.word(Math.min(hi - 1, n + 1)).is(VerbForm.BASE) || story.is(n, WordClass.INTERROGATIVE);
    int k = content ? n : n + 1;
    Draft draft = new Draft(entry, i, new Range(i, rule.equals("from") ? i + 1 : k));
    int e = content ? contents.contentEnd(k, draft) : phrasing.nounPhraseEnd(k, hi, true);
    if (e <= k) {
      return null;
    }
    draft.contents.add(new Range(k, e));
    if (source == null) {
      source = sources.lightVerbSubject(i);
      rule = source == null ? "none" : "light";
    }
    draft.source = source;
    draft.evidence = rule + "-" + frame;
    return entry.has(draft.evidence) ? draft : null;
  }

  private Draft adverb(int i) {
    CueEntry entry = cues.entryAt(i, CueEntry.Kind.ADVERB);
    if (entry == null) {
      return null;
    }
    Draft draft = new Draft(entry, i, new Range(i, i + 1));
    draft.evidence = CueEntry.CLAUSE;
    Range subject = phrasing.subjectBefore(cues.groupBegin(i), lo);
    if (subject != null) {
      draft.contents.add(subject);
    }
    int e = contents.contentEnd(i + 1, draft);
    if (e > i + 1) {
      draft.contents.add(new Range(i + 1, e));
    }
    return draft.contents.isEmpty() || !entry.has(CueEntry.CLAUSE) ? null : draft;
  }
}
