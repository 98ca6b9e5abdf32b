package org.newswire.uima.io;

import org.apache.uima.spi.TypeSystemProvider_ImplBase;

/** Lets UIMA find our types in the jar, so that pipelines need not name them. */
public class NewswireTypes extends TypeSystemProvider_ImplBase {

  /** Names the entry point of the type system. */
  public NewswireTypes() {
    setTypeSystemLocations("/org/newswire/uima/typesystem/Newswire.xml");
  }
}
