package dev.landfall.render.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON that Graphviz writes: objects as maps, lists, and all else as text. */
final class Json {

  /** Deeper than any graph of ours; what nests deeper is not from Graphviz. */
  private static final int DEEPEST = 100;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** @throws IllegalArgumentException if that is no JSON object */
  static Map<String, Object> object(String text) {
    Json json = new Json(text);
    if (json.next() != '{') {
      throw json.unexpected();
    }
    return json.readObject(0);
  }

  private Object read(int depth) {
    if (depth > DEEPEST) {
      throw unexpected();
    }
    return switch (next()) {
      case '{' -> readObject(depth);
      case '[' -> readList(depth);
      case '"' -> readString();
      default -> readWord();
    };
  }

  private Map<String, Object> readObject(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (next() != '}') {
      String key = readString();
      expect(':');
      object.put(key, read(depth + 1));
      skipComma();
    }
    at++;
    return object;
  }

  private List<Object> readList(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    while (next() != ']') {
      list.add(read(depth + 1));
      skipComma();
    }
    at++;
    return list;
  }

  private String readString() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      string.append(c == '\\' ? readEscape() : c);
    }
    at++;
    return string.toString();
  }

  private char readEscape() {
    char c = peek();
    at++;
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        if (at > text.length()) {
          throw unexpected();
        }
        yield (char) Integer.parseInt(text, at - 4, at, 16);
      }
      default -> c;
    };
  }

  private String readWord() {
    int start = at;
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw unexpected();
    }
    return text.substring(start, at);
  }

  private void skipComma() {
    if (next() == ',') {
      at++;
    }
  }

  private void expect(char c) {
    if (next() != c) {
      throw unexpected();
    }
    at++;
  }

  private char next() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return peek();
  }

  private char peek() {
    if (at >= text.length()) {
      throw unexpected();
    }
    return text.charAt(at);
  }

  private IllegalArgumentException unexpected() {
    return new IllegalArgumentException("not the JSON of a layout, at character " + at);
  }
}
