package dev.landfall.render.report;

/** The one place where text becomes markup. Names may be hostile: every text and every value is escaped here. */
final class Html {

  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Begins an element; attributes as names and values in turn, of which null leaves its name out. */
  Html open(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]);
        value(attributes[i + 1].toString());
      }
    }
    out.append('>');
    return this;
  }

  Html close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** A line of the file ends; nothing that a reader sees. */
  Html line() {
    out.append('\n');
    return this;
  }

  Html text(String text) {
    content(text, out);
    return this;
  }

  /** In each language, of which the page shows one. */
  Html say(Text text) {
    switch (text) {
      case Text.Both both -> open("i", "lang", "en").prose(both.en()).close("i").open("i", "lang", "zh").prose(both.zh()).close("i");
      case Text.English english -> open("span", "lang", "en").prose(english.words()).close("span");
      case Text.Plain plain -> prose(plain.words());
    }
    return this;
  }

  /** An element with nothing but text in it. */
  Html leaf(String element, Text text, Object... attributes) {
    return open(element, attributes).say(text).close(element);
  }

  Html leaf(String element, String text, Object... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** What a model calls something; whichever way it is written, what stands beside it keeps its order. */
  Html name(String name, Object... attributes) {
    return leaf("bdi", name, attributes);
  }

  /** Markup of our own making, in which every text has been escaped. */
  Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /** What stands in backticks is a name or a word of the language. */
  private Html prose(String text) {
    int at = 0;
    for (int open = text.indexOf('`'); open >= 0; open = text.indexOf('`', at)) {
      int close = text.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      text(text.substring(at, open));
      leaf("code", text.substring(open + 1, close));
      at = close + 1;
    }
    return text(text.substring(at));
  }

  /** In quotes unless it is one word. */
  private void value(String value) {
    if (value.isEmpty()) {
      return;
    }
    out.append('=');
    if (value.matches("[A-Za-z0-9_.#-]+")) {
      out.append(value);
    } else {
      out.append('"');
      attribute(value, out);
      out.append('"');
    }
  }

  // ---------------------------------------------------------------- escaping

  /** For people to read: characters that turn the direction of reading, or that nobody sees, are left out. */
  private static void content(String text, StringBuilder out) {
    text.codePoints().forEach(c -> {
      int type = Character.getType(c);
      if (type == Character.CONTROL) {
        out.append(c == '\n' ? '\n' : ' ');
      } else if (type != Character.FORMAT && type != Character.SURROGATE) {
        character(c, out);
      }
    });
  }

  /** For scripts to compare: what the text is, letter by letter. */
  private static void attribute(String text, StringBuilder out) {
    text.codePoints().forEach(c -> {
      int type = Character.getType(c);
      if (c == '\n' || c == '\t' || type == Character.FORMAT) {
        out.append("&#").append(c).append(';');
      } else if (type == Character.CONTROL || type == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE) {
        out.appendCodePoint(REPLACEMENT);
      } else {
        character(c, out);
      }
    });
  }

  private static void character(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(c);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
