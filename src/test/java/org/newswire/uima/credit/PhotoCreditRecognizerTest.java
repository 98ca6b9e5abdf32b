package org.newswire.uima.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoCreditRecognizerTest {
  private static final PhotoCreditRecognizer CREDITS = new PhotoCreditRecognizer(CreditLexicon.bundled());

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    // text ~ credit ~ photographers ~ agencies
    "Rain falls, May 3. REUTERS/Ann Ode ~ REUTERS/Ann Ode ~ Ann Ode ~ REUTERS",
    "Rain falls, May 3. REUTERS/Ann Ode (Reuters) ~ REUTERS/Ann Ode (Reuters) ~ Ann Ode ~ REUTERS",
    "Rain falls, May 3. REUTERS/Ann Ode, Bo Li/File Photo ~ REUTERS/Ann Ode, Bo Li/File Photo ~ Ann Ode;Bo Li ~ REUTERS",
    "Rain falls. Ann Ode/REUTERS ~ Ann Ode/REUTERS ~ Ann Ode ~ REUTERS",
    "Rain falls.Ann Ode/Pool via REUTERS ~ Ann Ode/Pool via REUTERS ~ Ann Ode ~ REUTERS",
    "Rain falls. (AP Photo/Ann B. Ode, File) ~ (AP Photo/Ann B. Ode, File) ~ Ann B. Ode ~ AP",
    "Rain falls. (Ann Ode via AP) ~ (Ann Ode via AP) ~ Ann Ode ~ AP",
    "Rain falls. (Ann Ode/AFP/Getty Images) ~ (Ann Ode/AFP/Getty Images) ~ Ann Ode ~ AFP;Getty Images",
    "Rain falls. [Ann Ode/Reuters] ~ [Ann Ode/Reuters] ~ Ann Ode ~ Reuters",
    "Rain and shine AFP/Getty Images ~ AFP/Getty Images ~ ~ AFP;Getty Images",
    "toggle caption Ann Ode/AP ~ Ann Ode/AP ~ Ann Ode ~ AP",
    "All is wet. | Ann Ode/Getty Images weather Rain goes on ~ Ann Ode/Getty Images ~ Ann Ode ~ Getty Images",
    "Ann Ode—Pool via AP ~ Ann Ode—Pool via AP ~ Ann Ode ~ AP",
    "Ann Ode / Unsplash ~ Ann Ode / Unsplash ~ Ann Ode ~ Unsplash",
    "Ann Ode/The Springfield Herald ~ Ann Ode/The Springfield Herald ~ Ann Ode ~ The Springfield Herald",
    "Rain. Photograph: Ann Ode/Alamy ~ Photograph: Ann Ode/Alamy ~ Ann Ode ~ Alamy",
    "Rain. Photograph: Ann Ode/PASnow is next, they say. ~ Photograph: Ann Ode/PA ~ Ann Ode ~ PA",
    "Rain. Photograph: Ann OdeThe snow is next. ~ Photograph: Ann Ode ~ Ann Ode ~",
    "Rain. Photograph: Ann McOde for the GuardianSnow is next. ~ Photograph: Ann McOde for the Guardian ~ Ann McOde ~ Guardian",
    "Rain. Photograph: Ann Ode/AFP/Getty ImagesA flood is next. ~ Photograph: Ann Ode/AFP/Getty Images ~ Ann Ode ~ AFP;Getty Images",
    "Rain. Photograph: PRThe snow is next. ~ Photograph: PR ~ ~",
    "Rain. Photo by Ann Ode/Getty Images for Ode Media. ~ Photo by Ann Ode/Getty Images for Ode Media ~ Ann Ode ~ Getty Images;Ode Media",
    "Rain. Photo: Getty Images ~ Photo: Getty Images ~ ~ Getty Images",
    "Rain. Photo: ann ode/Reuters ~ Photo: ann ode/Reuters ~ ann ode ~ Reuters",
    "Rain. Photo: handout/Agence France-Presse/Getty Images ~ Photo: handout/Agence France-Presse/Getty Images ~ ~ Agence France-Presse;Getty Images",
    "Images: Getty Images (3) ~ Images: Getty Images (3) ~ ~ Getty Images",
    "(Photo: Ann Ode, The Springfield (Ill.) Herald, via USA TODAY Sports) ~ (Photo: Ann Ode, The Springfield (Ill.) Herald, via USA TODAY Sports) ~ Ann Ode ~ The Springfield (Ill.) Herald;USA TODAY Sports",
    "(Photo: Courtesy of Ode Creek Press) ~ (Photo: Courtesy of Ode Creek Press) ~ ~ Ode Creek Press",
    "(Photo: Herald file photo) ~ (Photo: Herald file photo) ~ ~ Herald",
    "(Photo courtesy: ode.example) ~ (Photo courtesy: ode.example) ~ ~ ode.example",
    "[Image via: Ode.TV, OdeWorld] ~ [Image via: Ode.TV, OdeWorld] ~ ~ Ode.TV;OdeWorld",
    "Image copyright Reuters Image caption Rain falls ~ Image copyright Reuters ~ ~ Reuters",
    "Tweet Email Photographer: Ann Ode/Bloomberg ~ Photographer: Ann Ode/Bloomberg ~ Ann Ode ~ Bloomberg",
    "Rain. Credit: WKXY/screen grab ~ Credit: WKXY/screen grab ~ ~ WKXY",
    "Video provided by AFP Newslook ~ Video provided by AFP Newslook ~ ~ AFP;Newslook",
    "Enlarge caption Courtesy Ode University ~ Courtesy Ode University ~ ~ Ode University",
    "It was wet.Featured image via video screen capture ~ Featured image via video screen capture ~ ~",
    "© AP PHOTO/ BO LIND ~ © AP PHOTO/ BO LIND ~ BO LIND ~ AP",
    "Foto: Ann Ode/dpa ~ Foto: Ann Ode/dpa ~ Ann Ode ~ dpa",
    "Crédit photo : Ann Ode/AFP ~ Crédit photo : Ann Ode/AFP ~ Ann Ode ~ AFP"
  })
  void readsEveryShape(String text, String credit, String photographers, String agencies) {
    List<PhotoCreditMatch> found = CREDITS.find(text);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().of(text)).isEqualTo(credit);
    assertThat(String.join(";", found.get(0).photographers())).isEqualTo(photographers == null ? "" : photographers);
    assertThat(found.get(0).agencies()).extracting(PrintedAgency::printed)
        .containsExactlyElementsOf(agencies == null ? List.of() : List.of(agencies.split(";")));
  }

  @ParameterizedTest
  @CsvSource({
    "REUTERS/Ann Ode/File Photo, true", "'(AP Photo/Ann Ode, File)', true", "(Photo: Herald file photo), true",
    "REUTERS/Ann Ode, false", "Photograph: Ann Ode/Alamy, false"
  })
  void saysWhatComesFromTheArchive(String text, boolean archive) {
    assertThat(CREDITS.find(text)).extracting(PhotoCreditMatch::archive).containsExactly(archive);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    "[h/t Odd News, image via AP] ~ image via AP",
    "Photographer: Ann Ode/Bloomberg Photographer: Ann Ode/Bloomberg ~ Photographer: Ann Ode/Bloomberg;Photographer: Ann Ode/Bloomberg",
    "Ann Ode/AP Ann Ode/AP ~ Ann Ode/AP;Ann Ode/AP",
    "Photo illustration by Ode Daily. Photo by Ann Ode/Getty Images. ~ Photo illustration by Ode Daily;Photo by Ann Ode/Getty Images"
  })
  void partsSeveral(String text, String credits) {
    assertThat(CREDITS.find(text)).extracting(match -> match.span().of(text)).containsExactly(credits.split(";"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "",
    "Rain fell, the Associated Press (AP) said.",
    "This Feb. 24 photo provided by Ann shows them.",
    "The photo provided by Ann Ode shows rain.",
    "Photo by photo, she told the story.",
    "Credit risks rose.",
    "Courtesy is free.",
    "A new Reuters/Ipsos poll found rain.",
    "The latest POLITICO/Ode Consult poll found rain.",
    "The Reuters/Ode CRB index rose.",
    "He and/or she said so.",
    "They flew via London.",
    "FILE PHOTO: Rep. Ann Ode walks in the rain.",
    "FILE - In this photo, rain falls.",
    "(PHOTOS: What they say about rain)",
    "Photo: The rain went on for days.",
    "(Graphic by Ann Ode; Editing by Bo Li)",
    "(Reporting by Ann Ode; Editing by Bo Li)",
    "WASHINGTON (AP) — Rain fell.",
    "LEEDS (Reuters) - Rain fell."
  })
  void leavesOtherTextAlone(String text) {
    assertThat(CREDITS.find(text)).isEmpty();
  }
}
