package dev.landfall.render.wording;

import dev.landfall.law.Condition;
import dev.landfall.law.Instrument;
import dev.landfall.law.Lexicon;
import dev.landfall.law.NamedSet;
import dev.landfall.law.Operand;
import dev.landfall.law.Packs;
import dev.landfall.law.Switch;
import dev.landfall.law.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the words of a condition mean on a day: terms, sets and words of lists, each once, in the order in which they come. */
public final class Glossary {

  /** So many members of a set are named. */
  private static final int MOST = 40;

  private final Packs packs;
  private final LocalDate day;
  private final Map<String, String> meanings = new LinkedHashMap<>();

  private Glossary(Packs packs, LocalDate day) {
    this.packs = packs;
    this.day = day;
  }

  /** By name, what it means. */
  public static Map<String, String> of(Collection<Condition> conditions, Packs packs, LocalDate day) {
    Glossary glossary = new Glossary(packs, day);
    conditions.forEach(glossary::add);
    return glossary.meanings;
  }

  /** What a term means on a day; nothing where no version of it holds. */
  public static Optional<Term.Version> version(Term term, LocalDate day) {
    return term.versions().stream().filter(version -> version.document().validity().holdsOn(day)).findFirst();
  }

  private void add(Condition condition) {
    switch (condition) {
      case Condition.All all -> all.parts().forEach(this::add);
      case Condition.Any any -> any.parts().forEach(this::add);
      case Condition.Not not -> add(not.part());
      case Condition.Named named -> term(named.term());
      case Condition.Switched switched -> meanings.putIfAbsent(switched.reading().name(), reading(switched.reading()));
      case Condition.Flag flag -> flag.property().list().ifPresent(list -> operands(list, flag.arguments()));
      case Condition.Words words -> operands(words.property().list().orElseThrow(), words.among());
      case Condition.Places places -> operands("places", places.among());
      case Condition.Number number -> number.arguments().stream().map(packs.terms()::get).filter(term -> term != null).forEach(this::term);
      default -> { }
    }
  }

  private void term(Term term) {
    if (meanings.containsKey(term.name())) {
      return;
    }
    Optional<Term.Version> version = version(term, day);
    meanings.put(term.name(), version.map(v -> title(v.document().title())
        + ConditionWording.ENGLISH.line(ConditionWording.ENGLISH.outline(v.means()))).orElse("means nothing on " + day));
    version.ifPresent(v -> add(v.means()));
  }

  private static String reading(Switch reading) {
    return reading.document().title() + "; " + (reading.on() ? "taken" : "not taken") + " unless somebody chooses otherwise";
  }

  private static String title(String title) {
    return title.isEmpty() ? "" : title + ": ";
  }

  private void operands(String list, List<Operand> operands) {
    for (Operand operand : operands) {
      switch (operand) {
        case Operand.Members members -> set(members.set());
        case Operand.Literal literal -> word(list, literal.value());
      }
    }
  }

  private void word(String list, String word) {
    packs.lexicon().entry(list, word).map(Lexicon.Entry::titles).map(titles -> titles.get("en"))
        .filter(title -> !title.isEmpty() && !title.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_').equals(word))
        .ifPresent(title -> meanings.putIfAbsent(word, title));
  }

  private void set(NamedSet set) {
    if (!meanings.containsKey(set.name())) {
      meanings.put(set.name(), members(set, day));
    }
  }

  /** The members on that day, as a list. */
  public static String members(NamedSet set, LocalDate day) {
    List<String> members = new ArrayList<>(set.members(day));
    if (members.isEmpty()) {
      return "nothing on " + day;
    }
    boolean few = set.list().equals("places") && members.size() <= 3;
    String shown = members.stream().limit(MOST).map(member -> few ? Tongue.ENGLISH.country(member) : member).collect(Collectors.joining(", "));
    return shown + (members.size() > MOST ? ", … (" + members.size() + " in all)" : "");
  }

  /** Every condition of an edition. */
  public static List<Condition> conditions(Instrument edition) {
    List<Condition> all = new ArrayList<>(edition.usable().stream().toList());
    all.addAll(edition.modules().values());
    all.addAll(edition.requires());
    edition.presupposes().forEach(paper -> paper.unless().ifPresent(all::add));
    edition.cures().ifPresent(all::add);
    return all;
  }

  /** The title of a word, or else the word. */
  public static String title(Packs packs, String list, String word) {
    return packs.lexicon().entry(list, word).map(entry -> entry.titles().getOrDefault("en", word)).filter(title -> !title.isEmpty())
        .orElse(word);
  }

}
