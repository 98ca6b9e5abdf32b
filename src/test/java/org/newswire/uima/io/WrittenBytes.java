package org.newswire.uima.io;

import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.xml.sax.SAXException;

/** What the writers make of a document, without any file, to be timed. */
public final class WrittenBytes {
  private final XmiCasSerializer serializer = new XmiCasSerializer(null);
  private final XmiBytes xmi = new XmiBytes();
  private final JsonRow row = new JsonRow(NewswireTypes::isOwn);

  /**
   * Makes the XMI of a document.
   *
   * @param jcas the document
   * @return the number of its bytes
   */
  public int xmi(JCas jcas) throws SAXException {
    serializer.serialize(jcas.getCas(), xmi, null, null, null);
    return xmi.size();
  }

  /**
   * Makes the row of a document.
   *
   * @param jcas the document
   * @return the number of its bytes
   */
  public int row(JCas jcas) {
    return row.of("story", jcas).length;
  }
}
