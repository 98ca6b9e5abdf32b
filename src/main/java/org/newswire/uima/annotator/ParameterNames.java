package org.newswire.uima.annotator;

import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.resource.ResourceInitializationException;

/** Finds parameters that an engine does not know; UIMA would take them and never read them. */
final class ParameterNames {
  private ParameterNames() {}

  /**
   * Refuses parameters that an engine does not declare.
   *
   * @param engine the class of the engine
   * @param context the parameters that it was given
   * @throws ResourceInitializationException when one is unknown, with the nearest known one
   */
  static void check(Class<?> engine, UimaContext context) throws ResourceInitializationException {
    SortedSet<String> known = declaredBy(engine);
    for (String name : context.getConfigParameterNames()) {
      if (!known.contains(name)) {
        throw new ResourceInitializationException(new IllegalArgumentException("parameter " + name + ": unknown to "
            + engine.getSimpleName() + known.stream().min(Comparator.comparingInt(k -> distance(name, k)))
                .map(nearest -> "; the nearest it knows is " + nearest).orElse(", which has none")));
      }
    }
  }

  private static SortedSet<String> declaredBy(Class<?> engine) {
    SortedSet<String> names = new TreeSet<>();
    for (Class<?> c = engine; c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        ConfigurationParameter parameter = field.getAnnotation(ConfigurationParameter.class);
        if (parameter != null) {
          names.add(parameter.name()
              .equals(ConfigurationParameter.USE_FIELD_NAME) ? field.getName() : parameter.name());
        }
      }
    }
    return names;
  }

  /**
   * Returns how many letters must be changed to make one name of the other; what is only missing at the end counts
   * little.
   */
  private static int distance(String given, String known) {
    if (known.startsWith(given)) {
      return 1;
    }
    int[] row = new int[known.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= given.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (given.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[known.length()];
  }
}
