package org.newswire.uima.credit;

import org.newswire.uima.credit.PhotoCandidate.CandidatePlace;
import org.newswire.uima.credit.PhotoLabel.LabelKind;
import org.newswire.uima.names.Agency.AgencyKind;
import org.newswire.uima.text.Rules;

/** The conditions that make a photo credit or refuse one, in the order in which they are tried. */
final class PhotoRules {
  private PhotoRules() {}

  static Rules<PhotoCandidate> list() {
    return Rules.<PhotoCandidate>list()
        .refuse("photo-caption", c -> c.label() != null && c.label().kind() == LabelKind.CAPTION)
        .refuse("photo-nameless", c -> c.parts().isEmpty())
        .refuse("photo-dateline", c -> c.is(CandidatePlace.BRACKET) && c.label() == null && c.isBeforeDash()
            || c.beginsLikeDateline())
        .refuse("photo-explained-agency", c -> c.label() == null && c.parts().size() == 1 && c.explainsName())
        .refuse("photo-address", PhotoCandidate::holdsAddress)
        .refuse("photo-in-sentence", c -> !c.isEnded())
        .accept("photo-label", PhotoCandidate::labelled)
        .accept("photo-bare-label", c -> c.label() != null
            && (c.parts().linked() || c.isPersonForFirm() ? c.hasKnown() || c.hasPerson() && c.hasFirm()
                : c.hasKnown() && (c.bracketed() || c.isWholeLine())))
        .accept("photo-owner-label", c -> (c.is(CandidatePlace.LINE_END) || c.is(CandidatePlace.BAR))
            && c.hasPerson() && c.ownerLabels())
        .accept("photo-copyright-sign", c -> c.is(CandidatePlace.SIGN)
            && (c.hasPerson() || c.hasPhotoAgency() || c.parts().linked() && c.hasKnown()
                || c.hasKnown() && c.parts().size() == 1 && c.endsLine() && c.isBeforeMore()))
        .accept("photo-pair-in-brackets", c -> c.is(CandidatePlace.BRACKET) && isPairInBrackets(c))
        .accept("photo-agency-in-brackets", c -> c.is(CandidatePlace.BRACKET) && isAgencyInBrackets(c))
        .accept("photo-stand-in-in-brackets", c -> c.is(CandidatePlace.BRACKET) && c.parts().size() == 1
            && c.hasStandIn() && c.namesPicture() && c.followsText() && c.endsLine())
        .accept("photo-photo-agency", c -> c.is(CandidatePlace.LINK) && c.parts().linked() && c.hasPhotoAgency())
        .accept("photo-pair", c -> c.is(CandidatePlace.LINK) && c.parts().linked() && c.namesSomebodyAndAgency()
            && !c.isBeforeProse())
        .accept("photo-supplier", c -> c.is(CandidatePlace.LINK) && c.parts().linked() && c.hasFirm()
            && c.parts().endsWithDistributor() && c.beginsSentence() && c.endsLine())
        .accept("photo-line", c -> c.is(CandidatePlace.LINK) && c.parts().slashed() && c.isWholeLine() && c.hasPerson()
            && !c.parts().agencies().isEmpty())
        .accept("photo-agency-at-line-end", c -> c.is(CandidatePlace.LINE_END) && c.hasPhotoAgency()
            && (c.endsLine() || c.isBeforeNumber()))
        .accept("photo-news-agency-at-line-end", c -> c.is(CandidatePlace.LINE_END) && c.endsLine() && c.isBeforeMore()
            && c.parts().size() == 1 && c.followsText() && c.beginsSentence()
            && (c.parts().hasAgency(AgencyKind.AGENCY) || c.parts().hasAgency(AgencyKind.PAPER)))
        .accept("photo-agency-behind-bar", c -> c.is(CandidatePlace.BAR) && c.parts()
            .endsWithDistributor() && !c.isBeforeProse())
        .build();
  }

  /** Somebody and an agency, several firms the last of which distributes pictures, a distributor of pictures. */
  private static boolean isPairInBrackets(PhotoCandidate c) {
    PhotoParts parts = c.parts();
    return c.hasPhotoAgency() && parts.linked()
        || c.namesSomebodyAndAgency() && (parts.linked() || c.hasStandIn() || parts.hasAgency(AgencyKind.AGENCY))
        || parts.linked() && parts.endsWithDistributor()
        || parts.slashed() && c.followsText() && c.beginsSentence() && c.hasFirm()
            && (c.hasPerson() || c.hasKnown() || c.hasFirmsOnly());
  }

  /** An agency alone behind a caption: at the end of a line, or of a sentence for a distributor of pictures. */
  private static boolean isAgencyInBrackets(PhotoCandidate c) {
    if (c.hasPhotoAgency()) {
      return c.followsText() && (c.endsLine() || c.beginsSentence());
    }
    return c.parts().size() == 1 && c.parts().hasAgency(AgencyKind.AGENCY) && c.followsText()
        && (c.beginsSentence() || c.endsCaption()) && c.endsLine() && (c.isBeforeMore() || c.followsBracket());
  }
}
