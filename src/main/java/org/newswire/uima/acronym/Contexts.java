package org.newswire.uima.acronym;

import java.util.ArrayList;
import java.util.List;
import org.newswire.uima.acronym.Glossary.Sense;
import org.newswire.uima.text.Phrases;
import org.newswire.uima.text.Sorted;

/** The words of a text that select a sense of one short form; read only around its mentions, and each stretch once. */
final class Contexts {
  private final AcronymTokens tokens;
  private final Phrases<Sense> words;
  private final List<Phrases.Match<Sense>> found = new ArrayList<>();
  private int from;
  private int to;

  Contexts(AcronymTokens tokens, Phrases<Sense> words) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * Returns the sense that the word nearest to an offset selects, the one behind it of two, or null where none is in
   * reach.
   */
  Sense nearest(int offset, int reach) {
    read(tokens.at(offset - reach), tokens.at(offset + reach));
    int next = Sorted.firstFrom(found, match -> match.span().begin(), offset);
    int after = next < found.size() ? found.get(next).span().begin() - offset : reach;
    int before = next > 0 ? offset - found.get(next - 1).span().begin() : reach;
    if (Math.min(before, after) >= reach) {
      return null;
    }
    return found.get(before < after ? next - 1 : next).value();
  }

  /** Reads on from where it stopped; anew where what was read does not reach so far back. */
  private void read(int wantedFrom, int wantedTo) {
    if (wantedFrom < from || wantedFrom > to) {
      found.clear();
      from = wantedFrom;
      to = wantedFrom;
    }
    for (; to < wantedTo; to++) {
      Phrases.Match<Sense> match = tokens.isWord(to) ? words.longestAt(tokens.text(), tokens.begin(to)) : null;
      if (match != null) {
        found.add(match);
      }
    }
  }
}
