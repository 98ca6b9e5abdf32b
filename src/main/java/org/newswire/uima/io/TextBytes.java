package org.newswire.uima.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Locale;

/** Turns bytes into text, and says where they are none. */
final class TextBytes {
  private TextBytes() {}

  /** Says that bytes are no text. */
  static final class NoTextException extends IOException {
    private static final long serialVersionUID = 1L;
    /** How many line ends stand before the byte. */
    final long linesBefore;

    private NoTextException(long linesBefore, int bad, Charset charset) {
      super(
          String.format(Locale.ROOT, "byte 0x%02X is no %s text; name the encoding of the file", bad & 0xFF,
          charset.name()));
      this.linesBefore = linesBefore;
    }
  }

  /**
   * Returns the text, without a byte order mark.
   *
   * @param bytes the bytes
   * @param charset their encoding
   * @throws NoTextException when they do not fit it
   */
  static String decode(byte[] bytes, Charset charset) throws NoTextException {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw new NoTextException(out.chars().filter(c -> c == '\n').count(), bytes[in.position()], charset);
    }
    boolean marked = out.hasRemaining() && out.get(0) == '\uFEFF';
    return marked ? out.subSequence(1, out.length()).toString() : out.toString();
  }
}
