package org.newswire.uima.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLineRecognizerTest {
  private static final CreditLineRecognizer LINES = new CreditLineRecognizer(CreditLexicon.bundled());

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    // text ~ line ~ kind ~ agencies
    "'Rain fell.\n\nThe Associated Press contributed to this report.' ~ The Associated Press contributed to this report. ~ agency-line ~ The Associated Press",
    "Rain fell. Reuters and AFP contributed to this story. ~ Reuters and AFP contributed to this story. ~ agency-line ~ Reuters;AFP",
    "The Springfield News contributed to this report ~ The Springfield News contributed to this report ~ agency-line ~ The Springfield News",
    "The AP and wire services contributed to this report. ~ The AP and wire services contributed to this report. ~ agency-line ~ The AP",
    "This story is based on reporting by The Associated Press. ~ This story is based on reporting by The Associated Press. ~ agency-line ~ The Associated Press",
    "This report by The Canadian Press was first published July 3, 2020. ~ This report by The Canadian Press was first published July 3, 2020. ~ agency-line ~ The Canadian Press",
    "Editor's note: This piece originally appeared in the May 3, 2019, issue of Ode Quarterly. ~ Editor's note: This piece originally appeared in the May 3, 2019, issue of Ode Quarterly. ~ agency-line ~ Ode Quarterly",
    "Material from Reuters was used in this report. ~ Material from Reuters was used in this report. ~ agency-line ~ Reuters",
    "'Rain fell.\nSource: Reuters' ~ Source: Reuters ~ agency-line ~ Reuters",
    "Rain fell. Source Reuters and agencies ~ Source Reuters and agencies ~ agency-line ~ Reuters",
    "Rain fell. (Source: Ode Media Office) ~ (Source: Ode Media Office) ~ agency-line ~ Ode Media Office",
    "Quelle: dpa ~ Quelle: dpa ~ agency-line ~ dpa",
    "With files from The Canadian Press ~ With files from The Canadian Press ~ agency-line ~ The Canadian Press",
    "(With inputs from PTI) ~ (With inputs from PTI) ~ agency-line ~ PTI",
    "'Rain fell.\nBy AFP\nIt went on.' ~ By AFP ~ agency-line ~ AFP",
    "By The Associated Press ~ By The Associated Press ~ agency-line ~ The Associated Press",
    "From staff and wire reports ~ From staff and wire reports ~ agency-line ~",
    "'Il pleut.\n(Belga)' ~ (Belga) ~ agency-line ~ Belga",
    "It rained. [The Guardian] ~ [The Guardian] ~ agency-line ~ The Guardian",
    "It rained. [h/t Odd News, Photo: ode.example] ~ h/t Odd News ~ hat-tip ~ Odd News",
    "It rained. (H/T Twitchy) ~ (H/T Twitchy) ~ hat-tip ~ Twitchy",
    "'It rained.\n\n-- via Boston Globe.' ~ via Boston Globe. ~ hat-tip ~ Boston Globe",
    "It rained. [via CNN] ~ [via CNN] ~ hat-tip ~ CNN",
    "Rice(Recipe courtesy of Ann Ode via Food Network) Ingredients ~ (Recipe courtesy of Ann Ode via Food Network) ~ courtesy ~ Ann Ode;Food Network",
    "©2019 Bloomberg L.P. ~ ©2019 Bloomberg L.P. ~ copyright ~ Bloomberg",
    "Copyright © 2019 The Ode Times, LLC. Click here for reprint permission. ~ Copyright © 2019 The Ode Times, LLC. Click here for reprint permission. ~ copyright ~ The Ode Times",
    "Copyright 2016 WKXY News. All rights reserved. ~ Copyright 2016 WKXY News. All rights reserved. ~ copyright ~ WKXY News",
    "Copyright 2017 by WKXY Ode10.com - All rights reserved. ~ Copyright 2017 by WKXY Ode10.com - All rights reserved. ~ copyright ~ WKXY Ode10.com",
    "Follow Follow Copyright © 2018 TRT World. TRT World Watch ~ Copyright © 2018 TRT World. ~ copyright ~ TRT World",
    "Rain fell. (a.ode@herald.example; +44 20 5550 100, Fax +44 20 5550 101)) ~ (a.ode@herald.example; +44 20 5550 100, Fax +44 20 5550 101) ~ desk ~",
    "It rained.\" (Springfield newsroom) ~ (Springfield newsroom) ~ desk ~",
    "(Reporting by Ann Ode) (Springfield newsroom; +1 555 0100) ~ (Springfield newsroom; +1 555 0100) ~ desk ~",
    "Write to Ann Ode at ann.ode@herald.example ~ Write to Ann Ode at ann.ode@herald.example ~ desk ~",
    "'It rained.\nann.ode@herald.example' ~ ann.ode@herald.example ~ desk ~",
    "Ann Ode can be reached at ann.ode@herald.example. ~ Ann Ode can be reached at ann.ode@herald.example. ~ desk ~",
    "It rained. Follow Ann Ode on Twitter at www.twitter.example/AnnOde ~ Follow Ann Ode on Twitter at www.twitter.example/AnnOde ~ desk ~"
  })
  void readsEveryShape(String text, String line, String kind, String agencies) {
    List<CreditLineMatch> found = LINES.find(text);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().of(text)).isEqualTo(line);
    assertThat(found.get(0).kind().label()).isEqualTo(kind);
    assertThat(found.get(0).agencies()).extracting(PrintedAgency::printed)
        .containsExactlyElementsOf(agencies == null ? List.of() : List.of(agencies.split(";")));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "",
    "Ann Ode contributed to this report.",
    "Fox News' Ann Ode contributed to this report.",
    "Associated Press writer Ann Ode contributed to this report.",
    "Rain contributed to the report's delay.",
    "Reuters reported rain.",
    "Sources told Reuters that it rained.",
    "They flew home via London.",
    "By Ann Ode",
    "By Ann Ode, The Associated Press",
    "By Reuters' count it rained twice.",
    "According to reporting by ESPN, it rained.",
    "The book was first published in 1990.",
    "Copyright law is dry.",
    "Image copyright Reuters",
    "Follow the rain.",
    "The hotline (help@ode.example) is open.",
    "(Reporting by Springfield newsroom)",
    "To contact the reporter on this story: Ann Ode in Leeds at aode@herald.example",
    "(Reuters) - Rain fell."
  })
  void leavesOtherTextAlone(String text) {
    assertThat(LINES.find(text)).isEmpty();
  }
}
