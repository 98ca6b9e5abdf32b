package org.newswire.uima.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceManager;
import org.junit.jupiter.api.Test;
import org.newswire.uima.text.Layout;

class EngineShareTest {
  private static final List<String> BUNDLED = List.of("classpath:words.tsv");

  private static UimaContext engine(ResourceManager pipeline) {
    return UIMAFramework.newUimaContext(UIMAFramework.getLogger(), pipeline,
        UIMAFramework.newConfigurationManager());
  }

  private static Object of(UimaContext engine, String key, List<String> locations) throws Exception {
    return EngineShare.of(engine, key, locations, Object::new);
  }

  @Test
  void enginesOfAPipelineHaveOneAndThoseOfAnotherTheirOwn() throws Exception {
    ResourceManager pipeline = UIMAFramework.newDefaultResourceManager();
    Object first = of(engine(pipeline), "a", BUNDLED);

    assertThat(of(engine(pipeline), "a", BUNDLED)).isSameAs(first);
    assertThat(of(engine(pipeline), "b", BUNDLED)).isNotSameAs(first);
    assertThat(of(engine(UIMAFramework.newDefaultResourceManager()), "a", BUNDLED)).isNotSameAs(first);
  }

  @Test
  void wordListsInFilesAreReadAgain() throws Exception {
    UimaContext engine = engine(UIMAFramework.newDefaultResourceManager());
    List<String> own = List.of("classpath:words.tsv", "own.tsv");

    assertThat(of(engine, "a", own)).isNotSameAs(of(engine, "a", own));
  }

  @Test
  void aDocumentIsLaidOutOnceAndTheNextOneOfItsCasAnew() throws Exception {
    Layouts layouts = new Layouts();
    JCas jcas = JCasFactory.createJCas();
    Layout first = layouts.of(jcas, "Snow fell\r\non Oslo.");

    assertThat(layouts.of(jcas, "Snow fell\r\non Oslo.")).isSameAs(first);
    assertThat(layouts.of(jcas, "Snow fell\r\non Rome.").text()).contains("Rome");
  }
}
