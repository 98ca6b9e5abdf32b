package org.newswire.uima.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Kinds of files that are no plain text of a story, though they may pass for it: marks made in them would be marks of
 * their
 * markup. Each says by what it is known and what to do.
 */
enum ForeignText {
  /** Pages of the web. */
  HTML("is HTML; save the text of the story as a .txt file", List.of("html", "htm", "xhtml"), "<!doctype html",
      "<html"),
  /** XML of any kind. */
  XML("is XML; save the text of the story as a .txt file", List.of("xml", "xmi", "nitf", "rss"), "<?xml"),
  /** JSON of any kind; only files of JSON Lines are read, and they by a reader of their own. */
  JSON("is JSON; put the text of each story into a .txt file, or one object a line into a .jsonl file",
      List.of("json", "jsonl", "ndjson"), "{\"", "[{", "[\""),
  /** Tables. */
  TABLE("is a table; put the text of each story into a .txt file", List.of("csv", "tsv", "xlsx", "xls", "ods")),
  /** PDF. */
  PDF("is PDF; save the text of the story as a .txt file", List.of("pdf"), "%PDF-"),
  /** What word processors save. */
  DOCUMENT("is a document of a word processor; save it as plain text", List.of("docx", "doc", "odt", "rtf"), "{\\rtf",
      "\u00D0\u00CF\u0011\u00E0"),
  /** Compressed files and archives. */
  ARCHIVE("is packed; unpack it first", List.of("gz", "zip", "bz2", "xz", "zst", "7z", "tar", "tgz"), "PK\u0003\u0004",
      "\u001F\u008B",
      "BZh", "\u00FD7zXZ", "(\u00B5/\u00FD", "7z\u00BC\u00AF");

  /** How much of a file tells its kind. */
  static final int BYTES = 64;

  private final String advice;
  private final List<String> suffixes;
  private static final Pattern BEFORE_TEXT = Pattern.compile("^(\u00EF\u00BB\u00BF)?[ \t\r\n]*");

  private final List<String> beginnings;

  ForeignText(String advice, List<String> suffixes, String... beginnings) {
    this.advice = advice;
    this.suffixes = suffixes;
    this.beginnings = Stream.of(beginnings).map(b -> b.toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns what the file is and what to do, as the end of a message that begins with its name. */
  String advice() {
    return advice;
  }

  /**
   * Tells a kind by the name of a file.
   *
   * @param file any file
   */
  static Optional<ForeignText> named(Path file) {
    String suffix = suffix(file);
    return List.of(values()).stream().filter(kind -> kind.suffixes.contains(suffix)).findFirst();
  }

  /**
   * Returns the suffix of a file's name in lower case, without its dot; empty where there is none.
   *
   * @param file any file
   */
  static String suffix(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1 == 0 ? name.length() : name.lastIndexOf('.') + 1)
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Tells a kind by how a file begins, a byte-order mark and white space left aside.
   *
   * @param bytes the file or at least its first {@link #BYTES}
   */
  static Optional<ForeignText> beginning(byte[] bytes) {
    String beginning = new String(bytes, 0, Math.min(bytes.length, BYTES), StandardCharsets.ISO_8859_1);
    String bare = BEFORE_TEXT.matcher(beginning).replaceFirst("").toLowerCase(Locale.ROOT);
    return List.of(values()).stream().filter(kind -> kind.beginnings.stream().anyMatch(bare::startsWith)).findFirst();
  }
}
