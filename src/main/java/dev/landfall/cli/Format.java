package dev.landfall.cli;

import dev.landfall.document.Document;
import dev.landfall.render.docx.DocxWriter;
import dev.landfall.render.html.HtmlWriter;
import dev.landfall.render.markdown.MarkdownWriter;
import dev.landfall.render.xlsx.XlsxWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In what documents are written. */
enum Format {
  MD, HTML, DOCX, XLSX;

  /** What may stand behind {@code --format}; {@code markdown} is another word for the first. */
  static final List<String> WORDS = Stream.concat(Arrays.stream(values()).map(Format::ending), Stream.of("markdown")).toList();

  static Format of(String word) {
    return word.equals("markdown") ? MD : valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Of a file's name. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  byte[] bytes(Document document) {
    return switch (this) {
      case MD, HTML -> text(document).orElseThrow().getBytes(StandardCharsets.UTF_8);
      case DOCX -> DocxWriter.write(document);
      case XLSX -> XlsxWriter.write(document);
    };
  }

  /** Nothing where it is no text. */
  Optional<String> text(Document document) {
    return switch (this) {
      case MD -> Optional.of(MarkdownWriter.write(document));
      case HTML -> Optional.of(HtmlWriter.write(document));
      case DOCX, XLSX -> Optional.empty();
    };
  }
}
