package dev.landfall.document.template;

import dev.landfall.document.Block;
import dev.landfall.document.Line;
import dev.landfall.document.Said;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates of a library, ready to be filled. */
public final class Templates {

  /** More than this no document is. */
  private static final int LONGEST = 16_000_000;

  /** What would let a template write values as markup, or text as a template. */
  private static final Pattern LOCKED = Pattern.compile(
      "\\?\\s*(no_esc|interpret|eval|eval_json|new|api)\\b|\\[#\\s*(ftl|noautoesc|outputformat)\\b", Pattern.CASE_INSENSITIVE);

  private final Library library;
  private final Configuration settings = new Configuration(Configuration.VERSION_2_3_34);

  public Templates(Library library) {
    this.library = library;
    settings.setTemplateLoader(new Loader());
    settings.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    settings.setLocalizedLookup(false);
    settings.setLocale(Locale.ROOT);
    settings.setNumberFormat("0.##");
    settings.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
    settings.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
    settings.setRecognizeStandardFileExtensions(false);
    settings.setOutputFormat(Slots.FORMAT);
    settings.setObjectWrapper(Wrapping.WRAPPING);
    settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    settings.setAPIBuiltinEnabled(false);
    settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    settings.setLogTemplateExceptions(false);
    settings.setWrapUncheckedExceptions(true);
  }

  /** Whether there is such a template. */
  public boolean has(String name) {
    return library.text(name).isPresent();
  }

  /**
   * Fills a template.
   *
   * @param name its path in the library
   * @param known what it may use: maps, lists, {@link Line lines}, {@link Said}, {@link Coded}, {@link Flag}, texts, numbers,
   *     booleans and {@link Call calls}; a key that is there with an empty optional is known to have no value; a map with a
   *     {@code text} can itself be written
   * @throws TemplateException if it cannot be used
   */
  public List<Block> fill(String name, Map<String, Object> known) {
    Map<String, Object> all = new HashMap<>(known);
    all.put("blank", (Call) Templates::blank);
    all.put("derived", (Call) Templates::derived);
    all.put("listed", (Call) arguments -> listed(arguments, known));
    Limited out = new Limited();
    try {
      Template template = settings.getTemplate(name);
      Environment run = template.createProcessingEnvironment(Wrapping.WRAPPING.wrap(all), out);
      List<Said> values = Slots.keep(run);
      run.process();
      return Markdown.blocks(out.toString(), values);
    } catch (IOException | freemarker.template.TemplateException e) {
      throw problem(name, e);
    } catch (Endless e) {
      throw new TemplateException(name, 0, 0, "it writes without end");
    } catch (StackOverflowError e) {
      throw new TemplateException(name, 0, 0, "a macro calls itself without end");
    }
  }

  private static Said blank(List<Object> arguments) {
    if (arguments.size() != 2) {
      throw new IllegalArgumentException("`blank` takes the question and who would know");
    }
    return new Said.Blank(text(arguments.get(0)), text(arguments.get(1)));
  }

  private static Object derived(List<Object> arguments) {
    if (arguments.size() != 2) {
      throw new IllegalArgumentException("`derived` takes the text and the rule or way by which it was found");
    }
    return new Said.Derived(text(arguments.get(0)), text(arguments.get(1)));
  }

  /** Texts one behind the other, between them what the language puts there. */
  private static Line listed(List<Object> arguments, Map<String, Object> known) {
    Said between = new Said.Plain(known.getOrDefault("comma", ", ").toString());
    List<Said> parts = new ArrayList<>();
    flat(arguments).forEach(line -> {
      if (!parts.isEmpty()) {
        parts.add(between);
      }
      parts.addAll(line.parts());
    });
    return new Line(parts);
  }

  private static Stream<Line> flat(Object argument) {
    return switch (argument) {
      case List<?> list -> list.stream().flatMap(Templates::flat);
      case Argument said -> said.line().parts().isEmpty() ? Stream.empty() : Stream.of(said.line());
      default -> Stream.of(Line.of(argument.toString()));
    };
  }

  private static String text(Object argument) {
    return argument instanceof Argument said ? said.line().text() : argument.toString();
  }

  // ---------------------------------------------------------------- what is wrong, in our words

  private static TemplateException problem(String name, Exception thrown) {
    return Stream.iterate((Throwable) thrown, e -> e != null, Throwable::getCause)
        .filter(TemplateException.class::isInstance).map(TemplateException.class::cast).findFirst()
        .orElseGet(() -> switch (thrown) {
          case ParseException e -> new TemplateException(e.getTemplateName() == null ? name : e.getTemplateName(), e.getLineNumber(),
              e.getColumnNumber(), "this is not how a template is written: " + sentence(e.getEditorMessage()));
          case TemplateNotFoundException e -> new TemplateException(name, 0, 0, "there is no template of that name");
          case MalformedTemplateNameException e -> new TemplateException(name, 0, 0, "that is no name of a template");
          case InvalidReferenceException e -> at(name, e, (e.getBlamedExpressionString() == null ? "something" : "`" + e.getBlamedExpressionString() + "`")
              + " has no value here; say behind `!` what stands there then, such as `!blank(\"question\", \"who would know\")`");
          case freemarker.template.TemplateException e when e.getCause() instanceof ParseException inner -> problem(name, inner);
          case freemarker.template.TemplateException e when e.getCause() instanceof IOException -> at(name, e,
              "there is no such template here, or it lies outside of the folder of templates");
          case freemarker.template.TemplateException e -> at(name, e, sentence(e.getMessageWithoutStackTop()));
          default -> new TemplateException(name, 0, 0, "it cannot be read: " + thrown.getMessage());
        });
  }

  private static TemplateException at(String name, freemarker.template.TemplateException e, String problem) {
    return new TemplateException(e.getTemplateSourceName() == null ? name : e.getTemplateSourceName(),
        e.getLineNumber() == null ? 0 : e.getLineNumber(), e.getColumnNumber() == null ? 0 : e.getColumnNumber(), problem);
  }

  /** The first of what a library has to say, on one line. */
  private static String sentence(String message) {
    String first = message == null ? "" : message.strip().split("\\n\\s*(?:\\n|----|==>)", 2)[0];
    return first.replaceAll("\\s+", " ").replaceAll(" \\(wrapper: [^)]*\\)", "").replaceFirst("[.:]$", "")
        .replaceFirst("^For \"([^\"]*)\"[^:]*: Expected (.+), but this has evaluated to (.+)$", "`$1` wants $2, and this is $3");
  }

  // ---------------------------------------------------------------- reading and writing

  /** Reads from the library, and refuses what values could escape by. */
  private final class Loader implements TemplateLoader {

    private record Source(String name, String text) {}

    @Override
    public Object findTemplateSource(String name) {
      return library.text(name).map(text -> new Source(name, Slot.without(text))).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      Source of = (Source) source;
      Matcher locked = LOCKED.matcher(of.text);
      if (locked.find()) {
        String before = of.text.substring(0, locked.start());
        throw new TemplateException(of.name, 1 + (int) before.chars().filter(c -> c == '\n').count(),
            locked.start() - before.lastIndexOf('\n'), "`" + locked.group().strip() + "` is not for templates: values are never markup or code");
      }
      return new StringReader(of.text);
    }

    @Override
    public void closeTemplateSource(Object source) {}
  }

  private static final class Endless extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** A text that does not grow without end. */
  private static final class Limited extends StringWriter {

    @Override
    public void write(String text) {
      super.write(text);
      check();
    }

    @Override
    public void write(char[] text, int from, int length) {
      super.write(text, from, length);
      check();
    }

    private void check() {
      if (getBuffer().length() > LONGEST) {
        throw new Endless();
      }
    }
  }
}
