package org.newswire.uima.credit;

import java.util.List;
import org.newswire.uima.text.Span;

/**
 * A photo credit found in a text.
 *
 * @param span with its label and its own brackets
 * @param photographers the people it names, as printed
 * @param agencies the agencies it names, owner first, distributor last
 * @param archive whether it says that the picture is from the archive
 */
public record PhotoCreditMatch(Span span, List<String> photographers, List<PrintedAgency> agencies, boolean archive) {}
