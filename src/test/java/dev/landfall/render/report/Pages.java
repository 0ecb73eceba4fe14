package dev.landfall.render.report;

import dev.landfall.assess.Assessment;
import dev.landfall.render.diagram.DiagramException;
import dev.landfall.render.diagram.LayoutEngine;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.ModelFiles;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports to look at, and a strict reader of the markup that they are made of. */
final class Pages {

  /** Places nothing, so that a table stands in place of the graph: a picture that needs no engine. */
  static final LayoutEngine NEVER_READY = (dot, limit) -> {
    throw DiagramException.tooLong(limit);
  };

  private static final Workspace WORKSPACE = Workspace.open();

  private Pages() {}

  static Assessment sample(String name) {
    return assessment(WORKSPACE.analyse(Path.of("samples", name), Workspace.Options.asTheModelSays(LocalDate.EPOCH)));
  }

  static Assessment model(Path folder, String text) {
    try {
      Path file = Files.writeString(folder.resolve("main.land"), text);
      return assessment(WORKSPACE.analyse(ModelFiles.read(file), Workspace.Options.asTheModelSays(LocalDate.EPOCH)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Assessment assessment(Analysis analysis) {
    return analysis.assessment().orElseThrow(() -> new IllegalArgumentException(analysis.diagnostics().toString()));
  }

  static String page(Assessment found) {
    return page(found, "en");
  }

  static String page(Assessment found, String language) {
    return page(found, language, NEVER_READY);
  }

  static String page(Assessment found, String language, LayoutEngine engine) {
    return Report.write(found, new Report.Options(language, "1.0-TEST", Map.of(), Optional.of("c0ffee"), Optional.empty()), engine);
  }

  // ---------------------------------------------------------------- reading

  /** @param text what stands in it, markup left out */
  record Element(String name, Map<String, String> attributes, StringBuilder text, Optional<Element> parent, List<Element> children) {

    String at(String attribute) {
      return attributes.get(attribute);
    }

    List<Element> all(String name) {
      List<Element> found = new ArrayList<>();
      children.forEach(child -> {
        if (child.name.equals(name)) {
          found.add(child);
        }
        found.addAll(child.all(name));
      });
      return found;
    }

    Element one(String name, String attribute, String value) {
      return all(name).stream().filter(element -> value.equals(element.at(attribute))).findFirst()
          .orElseThrow(() -> new AssertionError("no " + name + " with " + attribute + " " + value));
    }

    /** What a reader of English sees. */
    String english() {
      return said("zh");
    }

    /** What a reader of Chinese sees. */
    String chinese() {
      return said("en");
    }

    private String said(String hidden) {
      StringBuilder said = new StringBuilder();
      String words = text.toString();
      int at = 0;
      for (Element child : children) {
        int mark = words.indexOf('\uE000', at);
        said.append(words, at, mark);
        if (!(child.name.equals("i") && hidden.equals(child.at("lang")))) {
          said.append(child.said(hidden));
        }
        at = mark + 1;
      }
      return said.append(words.substring(at)).toString().replaceAll("\\s+", " ").strip();
    }
  }

  private static final Set<String> VOID = Set.of("meta", "input");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z:-]+(?:=(?:\"[^\"<>]*\"|[A-Za-z0-9_.#-]+))?)*)\\s*(/?)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z:-]+)(?:=(?:\"([^\"]*)\"|([A-Za-z0-9_.#-]+)))?");

  /** Refuses whatever is not written as the writer writes: an element that is not closed, a stray bracket, a value without quotes. */
  static Element read(String page) {
    String body = page.replaceFirst("^<!doctype html>\n", "").replaceFirst("(?s)^<!--.*?-->\n", "")
        .replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>");
    Element root = new Element("", Map.of(), new StringBuilder(), Optional.empty(), new ArrayList<>());
    Deque<Element> open = new ArrayDeque<>(List.of(root));
    Matcher tag = TAG.matcher(body);
    int at = 0;
    while (at < body.length()) {
      int next = body.indexOf('<', at);
      String text = next < 0 ? body.substring(at) : body.substring(at, next);
      if (text.contains(">")) {
        throw new AssertionError("a stray bracket: " + text);
      }
      open.peek().text().append(unescaped(text));
      if (next < 0) {
        break;
      }
      if (!tag.find(next) || tag.start() != next) {
        throw new AssertionError("no tag of ours: " + body.substring(next, Math.min(body.length(), next + 200)));
      }
      tag(tag, open);
      at = tag.end();
    }
    if (open.size() != 1) {
      throw new AssertionError("not closed: " + open.peek().name());
    }
    return root;
  }

  private static void tag(Matcher tag, Deque<Element> open) {
    String name = tag.group(2);
    if (!tag.group(1).isEmpty()) {
      Element closed = open.pop();
      if (!closed.name().equals(name)) {
        throw new AssertionError("</" + name + "> closes <" + closed.name() + ">");
      }
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
    while (attribute.find()) {
      String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
      attributes.put(attribute.group(1), unescaped(Optional.ofNullable(value).orElse("")));
    }
    Element element = new Element(name, attributes, new StringBuilder(), Optional.of(open.peek()), new ArrayList<>());
    open.peek().text().append('\uE000');
    open.peek().children().add(element);
    if (!VOID.contains(name) && tag.group(4).isEmpty()) {
      open.push(element);
    }
  }

  private static String unescaped(String text) {
    return Pattern.compile("&#(\\d+);").matcher(text).replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1)))))
        .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
  }
}
