package org.newswire.uima.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The jars on this class path that our pom brings along, found as Maven finds them: from pom to pom. */
final class Artifacts {
  private final Map<String, Path> jars = new LinkedHashMap<>();

  Artifacts() {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        Path jar = Path.of(entry);
        jars.put(jar.getParent().getParent().getFileName().toString(), jar);
      }
    }
  }

  /** Returns the jars that whoever depends on us gets, by artifact. */
  Map<String, Path> ofConsumers() throws Exception {
    return from(false);
  }

  /** Returns the jars that the command line runs with, by artifact. */
  Map<String, Path> ofTheCommandLine() throws Exception {
    return from(true);
  }

  private Map<String, Path> from(boolean optionalToo) throws Exception {
    Map<String, Path> found = new TreeMap<>();
    follow(Path.of("pom.xml"), optionalToo, Set.of(), found);
    return found;
  }

  private void follow(Path pom, boolean optionalToo, Set<String> excluded, Map<String, Path> found) throws Exception {
    Element project = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile())
        .getDocumentElement();
    for (Element dependency : children(child(project, "dependencies"), "dependency")) {
      String artifact = text(dependency, "artifactId");
      String scope = text(dependency, "scope");
      boolean needed = optionalToo || !text(dependency, "optional").equals("true");
      if (needed && (scope.isEmpty() || scope.equals("compile") || scope.equals("runtime"))
          && !excluded.contains(artifact)
          && jars.containsKey(artifact) && !found.containsKey(artifact)) {
        found.put(artifact, jars.get(artifact));
        Set<String> below = new HashSet<>(excluded);
        children(child(dependency, "exclusions"), "exclusion").forEach(e -> below.add(text(e, "artifactId")));
        follow(pomOf(jars.get(artifact)), false, below, found);
      }
    }
  }

  private static Path pomOf(Path jar) throws IOException {
    Path pom = Path.of(jar.toString().replaceAll("\\.jar$", ".pom"));
    if (!Files.exists(pom)) {
      throw new IOException("no pom beside " + jar);
    }
    return pom;
  }

  private static Element child(Element parent, String name) {
    return children(parent, name).stream().findFirst().orElse(null);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static String text(Element parent, String name) {
    Element child = child(parent, name);
    return child == null ? "" : child.getTextContent().strip();
  }
}
