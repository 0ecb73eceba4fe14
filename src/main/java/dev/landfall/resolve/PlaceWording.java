package dev.landfall.resolve;

import static dev.landfall.diagnostic.Diagnostic.error;
import static dev.landfall.resolve.ResolveWording.say;

import dev.landfall.diagnostic.Diagnostic;
import dev.landfall.diagnostic.Suggestions;
import dev.landfall.model.Countries;
import dev.landfall.resolve.ResolveProblem.CountryExpected;
import dev.landfall.resolve.ResolveProblem.LocationNamedLikeCountry;
import dev.landfall.resolve.ResolveProblem.OfPlaces;
import dev.landfall.resolve.ResolveProblem.PlaceUnknown;
import dev.landfall.resolve.ResolveProblem.ProviderUnknown;
import dev.landfall.resolve.ResolveProblem.RegionExpected;
import dev.landfall.resolve.ResolveProblem.RegionUnknown;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words.Place;
import java.util.List;
import java.util.Locale;

/** The words for places that do not fit. */
record PlaceWording(Nearest nearest) {

  Diagnostic words(OfPlaces problem) {
    return switch (problem) {
      case LocationNamedLikeCountry p -> error("name-taken",
              say("The location `%s` has the name of a country", p.name()))
          .at(p.at(), say("`%s` is %s already", p.name(), country(p.name().text())))
          .help(say("choose another name, or write `at %s` without declaring it", p.name()));
      case PlaceUnknown p -> unknown(p);
      case ProviderUnknown p -> unknown(p);
      case RegionUnknown p -> unknown(p);
      case CountryExpected p -> country(p);
      case RegionExpected p -> region(p);
    };
  }

  private Diagnostic unknown(ProviderUnknown p) {
    List<String> near = p.called().map(List::of).orElseGet(() -> nearest.to(p.place().name().text(), p.providers()));
    return Nearest.offer(
        error("provider-unknown", say("The gazetteer has no provider `%s`", p.place().name()))
            .at(p.at(), "not a provider"),
        p.at(), near,
        "use one of " + ResolveWording.list(p.providers()) + ", or declare the place: `location Name in …`");
  }

  private Diagnostic unknown(RegionUnknown p) {
    Name region = p.place().region().orElseThrow();
    List<String> near = nearest.to(region.text(), p.regions());
    return Nearest.offer(
        error("region-unknown", say("The provider `%s` has no region `%s`", p.place().name(), region))
            .at(p.at(), "not in the gazetteer"),
        p.at(), near.isEmpty() ? p.inCity().stream().limit(Suggestions.MOST).toList() : near,
        "declare the place: `location Name in …`");
  }

  private Diagnostic unknown(PlaceUnknown p) {
    String written = p.place().name().text();
    Diagnostic unknown = p.onlyCountries()
        ? error("country-unknown", say("`%s` is not the code of a country", written))
            .at(p.at(), "a country code is expected")
        : error("place-unknown", say("There is no place `%s`", written)).at(p.at(), "not found");
    boolean isName = p.country().filter(code -> Places.isNameOf(written, code)).isPresent();
    List<String> near = isName ? List.of() : nearest.to(written, p.inScope());
    if (near.isEmpty() && p.country().isPresent()) {
      return code(unknown, p.place(), p.country().get());
    }
    return Nearest.offer(unknown, p.at(), near, p.onlyCountries()
        ? "write the ISO 3166-1 code of the country, two capital letters"
        : say("declare it: `location %s in …`, or write a country code or `provider:region`", written));
  }

  private static Diagnostic code(Diagnostic diagnostic, Place place, String code) {
    return Nearest.replace(
        diagnostic.help(say("write `%s` for %s", code, country(code))), place.span(), code);
  }

  private static Diagnostic country(CountryExpected p) {
    Diagnostic expected = error("country-expected",
            say("`%s` is %s, a country is expected", p.place().span().text(), p.is()))
        .at(p.at(), "a country code is expected");
    return p.country().isPresent()
        ? code(expected, p.place(), p.country().get())
        : expected.help("write the ISO 3166-1 code of one country; where there are several, write a line for each");
  }

  private static Diagnostic region(RegionExpected p) {
    Diagnostic expected = error("region-expected", say("`%s` is not a region of a provider", p.place().name()))
        .at(p.at(), "`provider:region` is expected");
    return expected.help(p.isCountry()
        ? say("write `in %s` without `=`", p.place().name())
        : "write `in` and a country code" + p.example().map(r -> ", or a region such as `" + r + "`").orElse(""));
  }

  private static String country(String code) {
    return Countries.name(code, Locale.ENGLISH);
  }
}
