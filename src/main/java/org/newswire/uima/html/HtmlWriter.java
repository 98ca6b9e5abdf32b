package org.newswire.uima.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;
import org.newswire.uima.io.FileNames;
import org.newswire.uima.io.RowWriter;
import org.newswire.uima.io.TableForm;

/**
 * Writes each document as a page to look at, self-contained, and an index over all of them.
 *
 * <p>The index reads what it knows of the documents from scripts beside it, a thousand documents each, since a page
 * that was opened from a folder may read nothing else.
 */
@ResourceMetaData(name = "HtmlWriter", version = "0.1.0", vendor = "newswire-uima",
    description = "Writes each document as a page to look at, and an index over all of them.")
@OperationalProperties(modifiesCas = false, multipleDeploymentAllowed = true)
public class HtmlWriter extends RowWriter {
  /** The path of the index below the target folder. */
  public static final String INDEX = "html/index.html";
  private static final String FOLDER = "html/";
  private static final String PAGES = "stories/";
  private static final int DOCUMENTS_A_FILE = 1000;

  private final StoryPage page = new StoryPage();
  private final IndexEntry entry = new IndexEntry();

  @Override
  protected Map<String, TableForm> tables() {
    return Map.of(INDEX, this::writeIndex);
  }

  @Override
  protected void write(String doc, JCas jcas, Output output) {
    String name = PAGES + FileNames.of(doc, ".html");
    String index = "../".repeat(name.split("/").length - 1) + "index.html";
    output.file(FOLDER + name, page.of(doc, jcas, index).getBytes(StandardCharsets.UTF_8));
    output.rows(INDEX, entry.of(doc, address(name), jcas));
  }

  private static String address(String path) {
    try {
      // A first segment with a colon would be taken for a scheme.
      return new URI(null, null, "./" + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(path, e);
    }
  }

  private void writeIndex(Iterator<byte[]> entries, OutputStream index) throws IOException {
    int files = 0;
    int documents = 0;
    while (entries.hasNext()) {
      ByteArrayOutputStream script = new ByteArrayOutputStream();
      script.writeBytes("newswire([\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < DOCUMENTS_A_FILE && entries.hasNext(); i++, documents++) {
        script.writeBytes(entries.next());
        script.writeBytes(",\n".getBytes(StandardCharsets.UTF_8));
      }
      script.writeBytes("]);\n".getBytes(StandardCharsets.UTF_8));
      write(FOLDER + "index/" + files++ + ".js", script.toByteArray());
    }
    index.write(Resources.text("index.html")
        .replace("{style}", Resources.text("common.css") + Resources.text("index.css"))
        .replace("{files}", String.valueOf(files)).replace("{documents}", String.valueOf(documents))
        .replace("{script}", Resources.text("index.js")).getBytes(StandardCharsets.UTF_8));
  }
}
