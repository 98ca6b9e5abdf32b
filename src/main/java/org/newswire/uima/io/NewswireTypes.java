package org.newswire.uima.io;

import org.apache.uima.cas.Type;
import org.apache.uima.spi.TypeSystemProvider_ImplBase;

/** Lets UIMA find our types in the jar, so that pipelines need not name them. */
public class NewswireTypes extends TypeSystemProvider_ImplBase {
  private static final String NAMESPACE = "org.newswire.uima.type.";

  /** Names the entry point of the type system. */
  public NewswireTypes() {
    setTypeSystemLocations("/org/newswire/uima/typesystem/Newswire.xml");
  }

  /**
   * {@return whether a type is one of ours}
   *
   * @param type any type
   */
  public static boolean isOwn(Type type) {
    return type.getName().startsWith(NAMESPACE);
  }
}
