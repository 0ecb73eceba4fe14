package dev.landfall.document.template;

import dev.landfall.diagnostic.Suggestions;
import dev.landfall.document.Line;
import dev.landfall.document.Said;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a template sees of a value: no object of ours, only maps, lists, values and calls. */
final class Wrapping implements ObjectWrapper {

  static final Wrapping WRAPPING = new Wrapping();

  /** What is written where a map stands as a value; it is compared by its code or else its name. */
  private static final String TEXT = "text";

  private static final String NAME = "name";
  private static final String CODE = "code";

  private Wrapping() {}

  @Override
  public TemplateModel wrap(Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> perhaps -> perhaps.map(this::wrap).orElse(null);
      case TemplateModel model -> model;
      case Said said -> Spoken.of(said);
      case Line line -> Spoken.of(line);
      case String text -> Spoken.of(new Said.Plain(text));
      case Boolean yes -> yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Number number -> new SimpleNumber(number);
      case Coded coded -> Spoken.of(coded);
      case Flag flag -> new Spoken.YesNo(flag);
      case Map<?, ?> map -> hash(map);
      case List<?> list -> new Sequence(list);
      case Call call -> new Method(call);
      default -> throw new IllegalArgumentException("no template may see a " + value.getClass().getName());
    };
  }

  private TemplateModel hash(Map<?, ?> map) {
    if (!(wrap(map.get(TEXT)) instanceof Spoken text)) {
      return new Hash(map);
    }
    return new Spoken.Thing(text, wrap(map.containsKey(CODE) ? map.get(CODE) : map.get(NAME)) instanceof Spoken name ? name.getAsString() : text.getAsString(), new Hash(map));
  }

  private record Hash(Map<?, ?> map) implements TemplateHashModel {

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      if (!map.containsKey(key)) {
        List<String> known = map.keySet().stream().map(Object::toString).sorted().toList();
        List<String> near = Suggestions.nearest(key, known);
        throw new TemplateModelException("there is no `" + key + "`; " + (near.isEmpty()
            ? "there are " + String.join(", ", known) : "did you mean `" + near.getFirst() + "`?"));
      }
      return WRAPPING.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }
  }

  private record Sequence(List<?> list) implements TemplateSequenceModel {

    @Override
    public TemplateModel get(int index) {
      return index >= 0 && index < list.size() ? WRAPPING.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  private record Method(Call call) implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
      List<Object> told = new ArrayList<>();
      for (Object argument : arguments) {
        told.add(unwrap(argument));
      }
      try {
        return WRAPPING.wrap(call.of(told));
      } catch (IllegalArgumentException e) {
        throw new TemplateModelException(e.getMessage());
      }
    }
  }

  private static Object unwrap(Object model) throws TemplateModelException {
    return switch (model) {
      case null -> new Argument(Line.NONE, "");
      case Spoken spoken -> new Argument(spoken.line(), spoken.getAsString());
      case TemplateScalarModel text -> new Argument(Line.of(text.getAsString()), text.getAsString());
      case TemplateNumberModel number -> number.getAsNumber();
      case TemplateBooleanModel flag -> flag.getAsBoolean();
      case TemplateSequenceModel sequence -> {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
          all.add(unwrap(sequence.get(i)));
        }
        yield all;
      }
      default -> throw new TemplateModelException("a call takes texts, numbers and lists of them");
    };
  }
}
