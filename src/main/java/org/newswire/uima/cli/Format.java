package org.newswire.uima.cli;

import java.util.Optional;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.newswire.uima.html.HtmlWriter;
import org.newswire.uima.io.JsonLinesWriter;
import org.newswire.uima.io.NinjsWriter;
import org.newswire.uima.io.TsvWriter;
import org.newswire.uima.io.XmiFileWriter;

/**
 * What the command line can write: each format is the engine that writes it. A new format is that class and a line
 * here.
 *
 * <p>Every engine has a descriptor of its name; the CPE for UIMA's own tools holds those that write XMI and JSON Lines.
 */
public enum Format {
  /** UIMA's own, a file a document. */
  xmi(XmiFileWriter.class),
  /** One row a document. */
  jsonl(JsonLinesWriter.class),
  /** A page a document and an index, to look at. */
  html(HtmlWriter.class),
  /** Four tables of tab-separated values. */
  tsv(TsvWriter.class),
  /** The IPTC's News in JSON, a file a document. */
  ninjs(NinjsWriter.class),
  /** Nothing at all. */
  none(null);

  private final Class<? extends AnalysisComponent> writer;

  Format(Class<? extends AnalysisComponent> writer) {
    this.writer = writer;
  }

  /** {@return the engine that writes it, whose descriptor bears its simple name} */
  public Optional<Class<? extends AnalysisComponent>> writer() {
    return Optional.ofNullable(writer);
  }
}
