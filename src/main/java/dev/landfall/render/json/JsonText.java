package dev.landfall.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON text as it grows: fields one below the other, lists of plain values on one line.
 *
 * <p>Streams rather than binds: nothing is looked up by reflection, so it starts at once, and the order of the fields is
 * the order of the calls.
 */
final class JsonText {

  @FunctionalInterface
  interface Content {
    void write(JsonText json);
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private final JsonGenerator generator;

  private JsonText(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The text of one value, ended by a newline. */
  static String of(Content content) {
    StringWriter text = new StringWriter();
    Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER)
        .withArrayValueSpacing(Spacing.AFTER).withObjectEmptySeparator("").withArrayEmptySeparator("");
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators)
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance);
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      generator.setPrettyPrinter(layout);
      content.write(new JsonText(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return harmless(text.append('\n').toString());
  }

  JsonText object(Content fields) {
    step(generator::writeStartObject);
    fields.write(this);
    return step(generator::writeEndObject);
  }

  JsonText object(String name, Content fields) {
    return name(name).object(fields);
  }

  /** A list of objects. */
  <T> JsonText objects(Collection<T> items, java.util.function.BiConsumer<JsonText, T> fields) {
    step(generator::writeStartArray);
    items.forEach(item -> object(json -> fields.accept(json, item)));
    return step(generator::writeEndArray);
  }

  <T> JsonText objects(String name, Collection<T> items, java.util.function.BiConsumer<JsonText, T> fields) {
    return name(name).objects(items, fields);
  }

  JsonText text(String name, String value) {
    return name(name).step(() -> generator.writeString(value));
  }

  /** A text, or {@code null}. */
  JsonText text(String name, Optional<String> value) {
    return value.isPresent() ? text(name, value.get()) : name(name).step(generator::writeNull);
  }

  /** A day as ISO 8601 writes it, or {@code null}. */
  JsonText day(String name, Optional<LocalDate> value) {
    return text(name, value.map(LocalDate::toString));
  }

  JsonText number(String name, long value) {
    return name(name).step(() -> generator.writeNumber(value));
  }

  JsonText nothing(String name) {
    return name(name).step(generator::writeNull);
  }

  JsonText flag(String name, boolean value) {
    return name(name).step(() -> generator.writeBoolean(value));
  }

  JsonText texts(String name, Collection<String> values) {
    name(name).step(generator::writeStartArray);
    values.forEach(value -> step(() -> generator.writeString(value)));
    return step(generator::writeEndArray);
  }

  /** One text in several languages. */
  JsonText byLanguage(String name, Map<String, String> texts) {
    return object(name, json -> texts.forEach(json::text));
  }

  private JsonText name(String name) {
    return step(() -> generator.writeFieldName(name));
  }

  private JsonText step(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /**
   * The same text with characters escaped that a terminal would obey or swallow: they stand in strings only, so the
   * value stays what it was.
   */
  private static String harmless(String json) {
    StringBuilder safe = new StringBuilder(json.length());
    json.codePoints().forEach(c -> {
      boolean hidden = switch (Character.getType(c)) {
        case Character.CONTROL -> c != '\n';
        case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
        default -> false;
      };
      if (!hidden) {
        safe.appendCodePoint(c);
        return;
      }
      for (char unit : Character.toChars(c)) {
        safe.append("\\u%04x".formatted((int) unit));
      }
    });
    return safe.toString();
  }
}
