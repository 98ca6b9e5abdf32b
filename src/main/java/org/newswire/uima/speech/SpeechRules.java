package org.newswire.uima.speech;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newswire.uima.speech.SpeechCue.Act;
import org.newswire.uima.text.Rule;

/**
 * The rules that make attributions, by what the source does and the frame in which its cue stands, and those that
 * refuse
 * them.
 */
final class SpeechRules {
  /** {@code according to}, {@code per}. */
  static final String ACCORDING_TO = "according-to";
  /** A quotation with its speaker's name behind a dash. */
  static final String SIGNED = "signed";
  /** {@code From Chairwoman Hill:} before a quotation. */
  static final String FROM = "from-speaker";
  /** {@code A police spokesman:} before a quotation. */
  static final String SPEAKER_COLON = "speaker-colon";
  /** A name and a colon before a headline. */
  static final String HEADING = "heading";
  /** A quotation after a colon that no cue claims. */
  static final String COLON_QUOTE = "colon-quote";
  /** A quotation after a comma that no cue claims. */
  static final String COMMA_QUOTE = "comma-quote";
  /** A quotation before a verb that is no cue. */
  static final String QUOTE_VERB = "quote-verb";
  /** {@code Hill's claim that ...}. */
  static final String NOUN_THAT = "noun-that";
  /** {@code was blamed by Hill}, {@code was told by Hill that}. */
  static final String AGENT = "passive-agent";
  /** {@code reportedly}: nobody is named. */
  static final String HEARSAY = "hearsay";
  /** What is denied, wished for or yet to come: {@code would not say}. */
  static final String UNSAID = "unsaid";
  /** Something that does not speak asks, offers or shows: {@code the road promises}. */
  static final String MUTE_SOURCE = "mute-source";
  /** Thoughts, wishes, attitudes and decisions, where they are asked for. */
  static final String ATTITUDE = "attitude";
  /** {@code Last week} is nobody. */
  static final Rule TIME_AS_SOURCE = Rule.refusing("time-as-source");
  /** A thought, a wish, an attitude or a decision, where only statements are asked for. */
  static final Rule NO_STATEMENT = Rule.refusing("no-statement");

  private static final List<String> OWN_NAMES =
      List.of(ACCORDING_TO, SIGNED, FROM, SPEAKER_COLON, HEADING, COLON_QUOTE, COMMA_QUOTE, QUOTE_VERB, HEARSAY);
  private static final List<String> OF_NOUNS_AND_PASSIVES = List.of(NOUN_THAT, AGENT);
  private static final List<String> OF_CUES = List.of(
      "say-left", "say-inverted", "say-quote", "say-clause", "say-question", "say-object", "say-to", "say-about",
      "say-passive", "say-noun",
      "urge-quote", "urge-clause", "urge-object", "urge-to", "urge-passive", "urge-noun",
      "judge-quote", "judge-object", "judge-passive");

  private static final Map<String, Rule> BY_NAME = byName();

  private SpeechRules() {}

  private static Map<String, Rule> byName() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (List<String> names : List.of(OWN_NAMES, OF_NOUNS_AND_PASSIVES, OF_CUES,
        List.of(UNSAID, MUTE_SOURCE, ATTITUDE))) {
      names.forEach(name -> rules.put(name, Rule.accepting(name)));
    }
    return rules;
  }

  /** Returns the rules that have a confidence, in a fixed order. */
  static List<Rule> graded() {
    return List.copyOf(BY_NAME.values());
  }

  /** Returns the rule of a name, or null. */
  static Rule of(String name) {
    return BY_NAME.get(name);
  }

  /**
   * Returns the rule that makes an attribution.
   *
   * @param draft the attribution
   * @param quoted whether a whole quotation is its content
   */
  static Rule of(Draft draft, boolean quoted) {
    if (OWN_NAMES.contains(draft.evidence)) {
      return of(draft.evidence);
    }
    Act act = draft.entry.act(draft.evidence);
    if (act != Act.ATTITUDE && draft.source != null && draft.evidence.startsWith("passive")) {
      return of(AGENT);
    }
    if (act != Act.ATTITUDE && draft.evidence.equals("poss-that")) {
      return of(NOUN_THAT);
    }
    // whoever hopes aloud in quotation marks speaks
    act = quoted && act == Act.ATTITUDE ? Act.SAY : act;
    return of(switch (act) {
      case SAY -> "say-" + frame(draft);
      case URGE -> "urge-" + urgeFrame(draft);
      case JUDGE -> "judge-" + judgeFrame(draft);
      case ATTITUDE -> ATTITUDE;
    });
  }

  /** Tells whether things stand in the frame of a cue, too, which do not speak. */
  static boolean needsSpeaker(Draft draft) {
    if (draft.evidence.startsWith("passive")) {
      return true;
    }
    return draft.entry.kind() == SpeechCue.SpeechCueKind.VERB && switch (draft.entry.act(draft.evidence)) {
      case SAY -> switch (frame(draft)) {
        case "object", "to", "about" -> true;
        default -> false;
      };
      case URGE, JUDGE -> true;
      case ATTITUDE -> false;
    };
  }

  private static String frame(Draft draft) {
    if (draft.entry.kind() == SpeechCue.SpeechCueKind.NOUN) {
      return "noun";
    }
    return switch (draft.evidence) {
      case SpeechCue.LEFT, "inverted", SpeechCue.QUOTE, SpeechCue.CLAUSE, SpeechCue.OBJECT, "to" -> draft.evidence;
      case SpeechCue.THAT -> SpeechCue.CLAUSE;
      case SpeechCue.WH -> "question";
      case SpeechCue.COMPLEMENT -> SpeechCue.OBJECT;
      default -> draft.evidence.startsWith("passive") ? "passive" : "about";
    };
  }

  private static String urgeFrame(Draft draft) {
    String frame = frame(draft);
    return switch (frame) {
      case "left", "inverted" -> SpeechCue.QUOTE;
      case "question" -> SpeechCue.CLAUSE;
      case "about" -> SpeechCue.OBJECT;
      default -> frame;
    };
  }

  private static String judgeFrame(Draft draft) {
    String frame = urgeFrame(draft);
    return switch (frame) {
      case "clause", "to", "noun" -> SpeechCue.OBJECT;
      default -> frame;
    };
  }
}
