package org.newswire.uima.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCreationUtils;
import org.newswire.uima.type.Attribution;
import org.newswire.uima.type.Contributor;
import org.newswire.uima.type.CreditLine;
import org.newswire.uima.type.Dateline;
import org.newswire.uima.type.Gloss;
import org.newswire.uima.type.Mention;
import org.newswire.uima.type.PhotoCredit;
import org.newswire.uima.type.ShortForm;

/**
 * Writes four tables of tab-separated values, in input order: contributors, agencies, acronyms and statements, a row a
 * mark with its document, its place in the text and its features; of the agencies a row each.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
@ResourceMetaData(name = "TsvWriter", version = "0.1.0", vendor = "newswire-uima",
    description =
        "Writes contributors, agencies, acronyms and statements as tables of tab-separated values, a row a mark.")
@OperationalProperties(modifiesCas = false, multipleDeploymentAllowed = true)
public class TsvWriter extends RowWriter {
  // Full-width signs begin formulas, too, in some languages of spreadsheets.
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  private static final CSVFormat FORMAT = CSVFormat.TDF.builder().setRecordSeparator("\n").get();
  private static final String AGENCIES = "agencies.tsv";
  private static final List<String> AGENCY_FEATURES = List.of("agencies", "agencyNames", "agencyIds");
  private static final Map<String, List<String>> TYPES = types();

  private final Map<String, List<String>> features = new LinkedHashMap<>();

  private static Map<String, List<String>> types() {
    Map<String, List<String>> types = new LinkedHashMap<>();
    types.put("contributors.tsv", List.of(Contributor._TypeName));
    types.put(AGENCIES, List.of(Dateline._TypeName, PhotoCredit._TypeName, CreditLine._TypeName));
    types.put("acronyms.tsv", List.of(ShortForm._TypeName, Gloss._TypeName, Mention._TypeName));
    types.put("statements.tsv", List.of(Attribution._TypeName));
    return types;
  }

  /**
   * Takes the columns from the type system.
   *
   * @param context the parameters
   * @throws ResourceInitializationException when a parameter is missing or the type system cannot be read
   */
  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    TypeSystem own = CasCreationUtils.createCas(TypeSystemDescriptionFactory.createTypeSystemDescription(
        "org.newswire.uima.typesystem.Newswire"), null, null).getTypeSystem();
    TYPES.forEach((table, types) -> features.put(table, types.stream()
        .flatMap(type -> FeatureText.features(own.getType(type)).stream()).map(Feature::getShortName).distinct()
        .filter(feature -> !table.equals(AGENCIES) || feature.equals("kind")).toList()));
    super.initialize(context);
  }

  @Override
  protected Map<String, TableForm> tables() {
    Map<String, TableForm> tables = new LinkedHashMap<>();
    features.forEach((table, names) -> {
      List<String> head = new ArrayList<>(List.of("doc", "type", "begin", "end", "text"));
      if (table.equals(AGENCIES)) {
        head.addAll(List.of("agency", "agencyName", "agencyId"));
      }
      head.addAll(names);
      tables.put(table, TableForm.under(row(head)));
    });
    return tables;
  }

  @Override
  protected void write(String doc, JCas jcas, Output output) throws AnalysisEngineProcessException {
    TypeSystem types = jcas.getTypeSystem();
    TYPES.forEach((table, names) -> {
      List<Type> wanted = names.stream().map(types::getType).toList();
      StringBuilder rows = new StringBuilder();
      jcas.getAnnotationIndex().stream().filter(a -> wanted.contains(a.getType())).forEach(a -> {
        if (table.equals(AGENCIES)) {
          agencies(a).forEach(agency -> rows.append(text(cells(doc, a, table, agency))));
        } else {
          rows.append(text(cells(doc, a, table, List.of())));
        }
      });
      output.rows(table, rows.toString().getBytes(StandardCharsets.UTF_8));
    });
  }

  private static Stream<List<String>> agencies(Annotation annotation) {
    List<List<String>> columns = AGENCY_FEATURES.stream()
        .map(name -> FeatureText.values(annotation, annotation.getType().getFeatureByBaseName(name))).toList();
    return Stream.iterate(0, i -> i + 1).limit(columns.get(0).size())
        .map(i -> columns.stream().map(column -> i < column.size() ? column.get(i) : "").toList());
  }

  private List<String> cells(String doc, Annotation annotation, String table, List<String> agency) {
    List<String> cells = new ArrayList<>(List.of(String.valueOf(doc), annotation.getType().getShortName(),
        String.valueOf(annotation.getBegin()), String.valueOf(annotation.getEnd()), FeatureText.covered(annotation)));
    cells.addAll(agency);
    for (String name : features.get(table)) {
      Feature feature = annotation.getType().getFeatureByBaseName(name);
      cells.add(feature == null ? "" : FeatureText.line(annotation, feature));
    }
    return cells;
  }

  private static byte[] row(List<String> cells) {
    return text(cells).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(List<String> cells) {
    StringBuilder row = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(row, FORMAT)) {
      printer.printRecord(cells.stream().map(TsvWriter::cell).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return row.toString();
  }

  private static String cell(String value) {
    String line = FeatureText.oneLine(value);
    return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }
}
