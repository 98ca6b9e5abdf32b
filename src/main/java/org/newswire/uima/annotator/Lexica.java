package org.newswire.uima.annotator;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.api.resources.ResourceUtils;
import org.newswire.uima.names.Agencies;
import org.newswire.uima.text.Lexicon;
import org.newswire.uima.text.LexiconFile;

/** Reads the lexicons that an engine's location parameters name. */
final class Lexica {
  private Lexica() {}

  /**
   * Reads lexicons one after the other, so that a later row can replace or extend an earlier one.
   *
   * @param context the engine's context, against which locations are resolved
   * @param parameter the name of the parameter, for messages
   * @param locations files, URLs or {@code classpath:} locations
   * @param required how many columns every row must have
   * @param columns the names of all columns, in order
   * @throws ResourceInitializationException when a location cannot be read or a row does not fit
   */
  static Lexicon read(UimaContext context, String parameter, String[] locations, int required, String... columns)
      throws ResourceInitializationException {
    Lexicon all = null;
    for (String location : locations) {
      try {
        URL url = ResourceUtils.resolveLocation(location, context);
        try (InputStream in = url.openStream()) {
          Lexicon lexicon = Lexicon.read(location, in, required, columns);
          all = all == null ? lexicon : all.and(lexicon);
        }
      } catch (IOException e) {
        throw new ResourceInitializationException(
            new IOException("parameter " + parameter + ": cannot read " + location + ": " + e.getMessage(), e));
      } catch (IllegalArgumentException e) {
        throw new ResourceInitializationException(e);
      }
    }
    if (all == null) {
      throw new ResourceInitializationException(
          new IllegalArgumentException("parameter " + parameter + ": found no location, expected at least one"));
    }
    return all;
  }

  /**
   * Reads lexicons of one form.
   *
   * @param context the engine's context, against which locations are resolved
   * @param parameter the name of the parameter, for messages
   * @param locations files, URLs or {@code classpath:} locations
   * @param form the form of the lexicons
   * @throws ResourceInitializationException when a location cannot be read or a row does not fit
   */
  static Lexicon read(UimaContext context, String parameter, String[] locations, LexiconFile form)
      throws ResourceInitializationException {
    return read(context, parameter, locations, form.required(), form.columns().toArray(String[]::new));
  }

  /**
   * Reads lexicons in which every row has all columns.
   *
   * @param context the engine's context, against which locations are resolved
   * @param parameter the name of the parameter, for messages
   * @param locations files, URLs or {@code classpath:} locations
   * @param columns the names of the columns, in order
   * @throws ResourceInitializationException when a location cannot be read or a row does not fit
   */
  static Lexicon read(UimaContext context, String parameter, String[] locations, String[] columns)
      throws ResourceInitializationException {
    return read(context, parameter, locations, columns.length, columns);
  }

  /**
   * Reads lexicons of agencies.
   *
   * @param context the engine's context, against which locations are resolved
   * @param parameter the name of the parameter, for messages
   * @param locations files, URLs or {@code classpath:} locations
   * @throws ResourceInitializationException when a location cannot be read or a row does not fit
   */
  static Agencies agencies(UimaContext context, String parameter, String[] locations)
      throws ResourceInitializationException {
    List<String> all = List.of(locations);
    return EngineShare.of(context, List.of(Agencies.class, all), all,
        () -> Agencies.of(read(context, parameter, locations, Agencies.FILE)));
  }
}
