package dev.landfall.cli;

import dev.landfall.diagnostic.Words;
import dev.landfall.law.Lexicon;
import dev.landfall.law.Listing;
import dev.landfall.law.NamedSet;
import dev.landfall.law.Packs;
import dev.landfall.law.WordTree;
import dev.landfall.model.Countries;
import dev.landfall.model.Gazetteer;
import dev.landfall.model.Gazetteer.Region;
import dev.landfall.model.Providers;
import dev.landfall.render.console.ListingsPrinter;
import dev.landfall.render.console.RegionsPrinter;
import dev.landfall.render.console.WordsPrinter;
import dev.landfall.render.json.ListingsJson;
import dev.landfall.render.json.RegionsJson;
import dev.landfall.render.json.WordsJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code landfall rules}, {@code places} and {@code classes}: what there is, without any model. */
final class Lists {

  private final Request request;
  private final Choice choice;
  private final Shell shell;
  private final Target target;
  private final Packs packs;

  Lists(Request request, Choice choice, Shell shell) {
    this.request = request;
    this.choice = choice;
    this.shell = shell;
    this.target = Target.of(request, shell.out(), shell.folder());
    this.packs = shell.workspace().get().packs();
  }

  int rules() {
    Optional<List<String>> regimes = choice.among("--regime", packs.regimes().keySet());
    Optional<List<String>> kinds = choice.among("--kind", Arrays.stream(Listing.Kind.values()).map(Listing.Kind::word).toList());
    Optional<List<String>> effects = choice.among("--effect", List.of("frees", "needs", "forbids", "obliges", "warns"));
    Optional<List<String>> sources = choice.among("--source", List.of("verified", "secondary", "unverified"));
    Optional<String> article = choice.options().apply("--article");
    List<Listing> all = Listing.of(packs).stream()
        .filter(one -> isIn(regimes, one.regimes()) && isIn(kinds, List.of(one.kind().word()))
            && isIn(effects, List.of(one.verb())) && isIn(sources, List.of(one.document().certainty()))
            && article.map(one::cites).orElse(true) && request.asOf().map(one::holdsOn).orElse(true)).toList();
    return write(all, Listing::text, ListingsJson::of,
        found -> new ListingsPrinter(shell.palette(target), shell.columns(), request.detail()).print(found));
  }

  int places() {
    Gazetteer gazetteer = Gazetteer.bundled();
    List<String> providers = choice.among("--provider", gazetteer.providers(), Providers::called).orElse(gazetteer.providers());
    Optional<Set<String>> countries = choice.options().apply("--country").map(Requests::names).map(this::countries);
    List<Region> all = providers.stream().flatMap(provider -> gazetteer.regions(provider).stream())
        .filter(region -> countries.isEmpty() || region.country().filter(countries.get()::contains).isPresent()).toList();
    return write(all, Lists::text, RegionsJson::of,
        found -> new RegionsPrinter(shell.palette(target), shell.columns(), request.detail()).print(found));
  }

  /** Codes, names of countries, and sets of the packs. */
  private Set<String> countries(List<String> written) {
    Set<String> known = new LinkedHashSet<>(packs.placeSets());
    known.addAll(Countries.codes());
    Set<String> countries = new LinkedHashSet<>();
    for (String place : written) {
      NamedSet set = packs.sets().get(place);
      if (set != null && packs.placeSets().contains(place)) {
        countries.addAll(set.members(LocalDate.now(shell.clock())));
      } else {
        countries.add(Optional.of(place.toUpperCase(Locale.ROOT)).filter(Countries::isCountry).or(() -> Countries.codeOf(place))
            .orElseThrow(() -> new UsageException(new UsageProblem.NoCountry("--country", place))));
      }
    }
    return countries;
  }

  private static String text(Region region) {
    Stream<String> countries = region.country().stream().flatMap(code -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
        .map(locale -> Countries.name(code, locale)));
    return Stream.concat(Stream.concat(countries, Providers.names(region.provider()).stream()), Stream.of(region.literal(), region.city(), region.operator().orElse("")))
        .collect(Collectors.joining("\n"));
  }

  int classes() {
    List<String> lists = packs.lexicon().lists();
    String list = choice.options().apply("--list").map(name -> Choice.one("--list", name, lists)).orElse(Lexicon.CLASSES);
    WordTree tree = WordTree.of(packs, list, request.asOf().orElseGet(() -> LocalDate.now(shell.clock())));
    List<String> others = lists.stream().filter(other -> !other.equals(list)).toList();
    return write(tree.words(), word -> text(word, tree), found -> WordsJson.of(only(found, tree)),
        found -> new WordsPrinter(shell.palette(target), shell.columns(), request.detail()).print(only(found, tree), found.size(), others));
  }

  private WordTree only(List<WordTree.Word> found, WordTree tree) {
    return tree.only(found.stream().map(word -> word.entry().name()).collect(Collectors.toCollection(LinkedHashSet::new)),
        packs.lexicon());
  }

  private static String text(WordTree.Word word, WordTree tree) {
    List<String> texts = new ArrayList<>(List.of(word.entry().name()));
    texts.addAll(word.entry().titles().values());
    word.special().forEach(regime -> texts.addAll(List.of(regime, tree.terms().get(regime).name())));
    return String.join("\n", texts);
  }

  private static boolean isIn(Optional<List<String>> chosen, Collection<String> values) {
    return chosen.isEmpty() || values.stream().anyMatch(chosen.get()::contains);
  }

  /** An empty list is no failure: who asked is told on the side, and a program gets an empty list. */
  private <T> int write(List<T> all, Function<T, String> text, Function<List<T>, String> json, Function<List<T>, String> print) {
    List<T> found = all.stream().filter(one -> choice.holds(text.apply(one))).toList();
    if (found.isEmpty()) {
      shell.remark(choice.missed(all.stream().map(text).toList()));
    }
    if (request.format().equals("json")) {
      target.write(json.apply(found));
    } else if (!found.isEmpty() || target.isFile()) {
      target.write(found.isEmpty() ? "" : print.apply(found));
    }
    shell.wrote(target);
    return ExitStatus.FINE;
  }
}
