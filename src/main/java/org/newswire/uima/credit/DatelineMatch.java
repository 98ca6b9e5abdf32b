package org.newswire.uima.credit;

import java.util.List;
import org.newswire.uima.text.Span;

/**
 * A dateline found in a text.
 *
 * @param span from its first place, or first element, through its dash
 * @param places the places as printed
 * @param date the date, or null
 * @param agencies the agencies, in printed order
 */
public record DatelineMatch(Span span, List<String> places, PrintedDate date, List<PrintedAgency> agencies) {}
