package org.newswire.uima.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({"a.txt, a.txt.html", "sub/a b#1.txt, sub/a b#1.txt.html", "a?b, a%3Fb.html", "a%3Fb, a%253Fb.html",
      "../../up, %%2E%2E/%%2E%2E/up.html", "/root, %/root.html", ".newswire/lock, %2Enewswire/lock.html",
          "a//b, a/%/b.html",
          "http://x.example/a, http%3A/%/x.example/a.html"})
  void namesWhatFileSystemsTake(String doc, String name) {
    assertThat(FileNames.of(doc, ".html")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "../x", "/", "a/../../..", "\u202Egnp.exe", "a\u0000b", "C:\\x", "\uD800"})
  void staysBelowItsFolder(String doc) {
    Path folder = Path.of("/folder");
    Path file = folder.resolve(FileNames.of(doc, ".html")).normalize();
    assertThat(file.startsWith(folder)).isTrue();
    assertThat(file.toString()).doesNotContain("\u202E", "\u0000", "\\");
  }

  @Test
  void keepsLongNamesShortAndApart() {
    String one = FileNames.of("x".repeat(3000) + "1", ".html");
    assertThat(one.length()).isLessThan(255);
    assertThat(one).isNotEqualTo(FileNames.of("x".repeat(3000) + "2", ".html"));
  }
}
