package org.newswire.uima.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newswire.uima.io.Reasons;

/** Reads one story that is named on the command line. */
final class StoryFile {
  private StoryFile() {}

  /**
   * Returns the text of a file, without the mark that some editors begin it with.
   *
   * @param file the file
   * @param encoding its encoding
   * @throws IOException when it cannot be read or is not text in that encoding; the message names it
   */
  static String read(Path file, Charset encoding) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("cannot read " + file);
    }
    try {
      String text = encoding.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not " + encoding, e);
    } catch (IOException e) {
      throw new IOException("cannot read " + file + ": " + Reasons.of(e), e);
    }
  }
}
