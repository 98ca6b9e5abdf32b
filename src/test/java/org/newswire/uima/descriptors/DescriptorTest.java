package org.newswire.uima.descriptors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.resource.ResourceCreationSpecifier;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.util.XMLSerializer;
import org.apache.uima.util.XMLizable;
import org.junit.jupiter.api.Test;
import org.xml.sax.ContentHandler;

/**
 * Keeps the files in descriptors/ equal to the annotated classes, and the types for INCEpTION equal to ours.
 *
 * <p>{@code mvn test -Dtest=DescriptorTest -Ddescriptors.write=true} writes them anew.
 */
class DescriptorTest {
  private static final Path FOLDER = Path.of("descriptors");

  @Test
  void filesSayWhatTheClassesSay() throws Exception {
    for (Map.Entry<String, ResourceCreationSpecifier> shipped : ShippedDescriptors.all().entrySet()) {
      Path file = FOLDER.resolve(shipped.getKey() + ".xml");
      String expected = xml(shipped.getValue());
      if (Boolean.getBoolean("descriptors.write")) {
        Files.writeString(file, expected);
      }
      assertThat(file).content(UTF_8).as("%s; write it anew with -Ddescriptors.write=true", file).isEqualTo(expected);
    }
  }

  @Test
  void theTypesForInceptionAreOursWithLinksForReferences() throws Exception {
    Path file = Path.of("typesystem/NewswireInception.xml");
    String expected = xml(InceptionTypes.derived());
    if (Boolean.getBoolean("descriptors.write")) {
      Files.writeString(file, expected);
    }
    assertThat(file).content(UTF_8).as("%s; write it anew with -Ddescriptors.write=true", file).isEqualTo(expected);
  }

  @Test
  void noFileIsWithoutItsClass() throws Exception {
    Set<String> expected = ShippedDescriptors.all().keySet().stream().map(name -> name + ".xml")
        .collect(Collectors.toSet());
    expected.add("NewswireCpe.xml");
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void everyComponentAndParameterIsDescribed() throws Exception {
    for (String name : ShippedDescriptors.all().keySet()) {
      ResourceCreationSpecifier shipped = ShippedDescriptors.all().get(name);
      assertThat(shipped.getMetaData().getDescription()).as(name).isNotBlank();
      if (!name.equals("XmiFileWriter")) { // its parameters are DKPro Core's
        for (ConfigurationParameter parameter : shipped.getMetaData().getConfigurationParameterDeclarations()
            .getConfigurationParameters()) {
          assertThat(parameter.getDescription()).as(name + " " + parameter.getName()).isNotBlank().endsWith(".");
        }
      }
    }
  }

  private static String xml(XMLizable descriptor) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XMLSerializer serializer = new XMLSerializer(bytes);
    ContentHandler handler = serializer.getContentHandler();
    handler.startDocument();
    descriptor.toXML(handler, true);
    handler.endDocument();
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n").replaceAll("(?m)^\\s*\\n", "")
        .stripTrailing() + "\n";
  }
}
