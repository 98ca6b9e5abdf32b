package org.newswire.uima.annotator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.newswire.uima.text.Layout;
import org.newswire.uima.text.Rule;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Content;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.Mention;
import org.newswire.uima.type.ShortForm;
import org.newswire.uima.voice.Utterance;
import org.newswire.uima.voice.VoiceMatch;
import org.newswire.uima.voice.VoiceRecognizer;

/** Says of every acronym, full name and gloss whether it is a speaker's word or the reporter's. */
@ResourceMetaData(name = "VoiceAnnotator",
    description = "Says of every acronym, full name and gloss whether it is a speaker's word or the reporter's.",
    vendor = "newswire-uima", version = "0.1.0")
@LanguageCapability("x-unspecified")
@TypeCapability(
    inputs = {
      "org.newswire.uima.type.Attribution", "org.newswire.uima.type.Content", "org.newswire.uima.type.ShortForm",
      "org.newswire.uima.type.Mention", "org.newswire.uima.type.Gloss"
    },
    outputs = {
      "org.newswire.uima.type.ShortForm:attribution", "org.newswire.uima.type.ShortForm:voice",
      "org.newswire.uima.type.ShortForm:wording", "org.newswire.uima.type.Mention:attribution",
      "org.newswire.uima.type.Mention:voice", "org.newswire.uima.type.Mention:wording",
      "org.newswire.uima.type.Gloss:attribution", "org.newswire.uima.type.Gloss:voice",
      "org.newswire.uima.type.Gloss:wording"
    })
public class VoiceAnnotator extends StoryAnnotator {
  private static final String SPEAKER = "speaker";
  private static final String REPORTER = "reporter";

  private final VoiceRecognizer recognizer = new VoiceRecognizer();

  @Override
  List<Rule> rules() {
    return VoiceRecognizer.rules();
  }

  @Override
  List<Class<? extends Annotation>> types(Rule rule) {
    return List.of(ShortForm.class, Mention.class, Gloss.class);
  }

  @Override
  void mark(JCas jcas, Layout story) {
    List<Annotation> names = new ArrayList<>();
    jcas.getAnnotationIndex(ShortForm.class).forEach(names::add);
    jcas.getAnnotationIndex(Mention.class).forEach(names::add);
    jcas.getAnnotationIndex(Gloss.class).forEach(names::add);
    if (names.isEmpty()) {
      return;
    }
    List<Attribution> attributions = new ArrayList<>();
    List<Utterance> utterances = new ArrayList<>();
    for (Attribution attribution : jcas.getAnnotationIndex(Attribution.class)) {
      FSArray<Content> contents = attribution.getContent();
      if (contents != null) {
        for (Content content : contents) {
          utterances.add(new Utterance(read(story, content), attributions.size()));
        }
      }
      attributions.add(attribution);
    }
    List<VoiceMatch> matches =
        recognizer.find(story.text(), utterances, names.stream().map(n -> read(story, n)).toList(), trace());
    for (int i = 0; i < names.size(); i++) {
      VoiceMatch match = matches.get(i);
      boolean speaker = match.attribution() >= 0;
      set(names.get(i), speaker ? attributions.get(match.attribution()) : null, speaker ? SPEAKER : REPORTER,
          match.wording() == null ? null : match.wording().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void set(Annotation name, Attribution attribution, String voice, String wording) {
    if (name instanceof ShortForm shortForm) {
      shortForm.setAttribution(attribution);
      shortForm.setVoice(voice);
      shortForm.setWording(wording);
    } else if (name instanceof Mention mention) {
      mention.setAttribution(attribution);
      mention.setVoice(voice);
      mention.setWording(wording);
    } else if (name instanceof Gloss gloss) {
      gloss.setAttribution(attribution);
      gloss.setVoice(voice);
      gloss.setWording(wording);
    }
  }
}
