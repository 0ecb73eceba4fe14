package dev.landfall.render.diagram;

import dev.landfall.diagnostic.Words;
import dev.landfall.model.Component;
import dev.landfall.model.Countries;
import dev.landfall.model.Interval;
import dev.landfall.model.Location;
import dev.landfall.model.Party;
import dev.landfall.source.DisplayWidth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of a picture. */
final class Texts {

  static final int NAME_COLUMNS = 36;
  static final int DETAIL_COLUMNS = 44;
  static final int TITLE_COLUMNS = 70;
  private static final int TOOLTIP_COLUMNS = 200;
  private static final int ONE_NAME_COLUMNS = 24;
  private static final long THOUSAND = 1000;
  private static final long MILLION = THOUSAND * THOUSAND;

  private Texts() {}

  /** The names of the countries, or what is there to say where none is known. */
  static String place(Collection<String> countries, Locale locale) {
    return countries.isEmpty()
        ? "Place unknown"
        : countries.stream().map(code -> Countries.isCountry(code) ? Countries.name(code, locale) : code)
            .collect(Collectors.joining(" + "));
  }

  /** Where a component stands below its country, a place a line; empty where the country is all that was said. */
  static List<String> sites(List<Location> places) {
    return places.stream().map(Texts::site).filter(site -> !site.isEmpty()).toList();
  }

  private static String site(Location place) {
    if (place.country().filter(place.name()::equals).isPresent()) {
      return "";
    }
    String name = place.title().orElse(place.name());
    String region = place.region().map(r -> r.literal()).orElse(name);
    String city = place.region().map(r -> r.city()).orElse("");
    if (!region.equals(name)) {
      name += " · " + region;
    } else if (!city.isEmpty()) {
      name = city + " · " + region;
    }
    return name + place.zone().map(zone -> " · " + zone).orElse("");
  }

  /** For whom the operator runs it. */
  static String role(Component component) {
    List<Party> principals = component.principals();
    String joint = component.jointly().isEmpty() ? "" : " jointly with " + names(component.jointly());
    return switch (principals.size()) {
      case 0 -> component.operator().isPresent() ? (joint.isEmpty() ? "controller" : "controller" + joint) : "";
      case 1 -> "processor for " + names(principals) + joint;
      default -> "sub-processor of " + principals.getFirst().name() + ", for " + principals.getLast().name() + joint;
    };
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }

  /** As many names as fit, and how many there are beside. */
  static String list(Collection<String> names, int columns) {
    StringBuilder text = new StringBuilder();
    int left = names.size();
    for (String name : names) {
      String next = DisplayWidth.visible(name, ONE_NAME_COLUMNS);
      if (!text.isEmpty() && DisplayWidth.of(text) + DisplayWidth.of(next) + 2 > columns) {
        return text + " +" + left;
      }
      text.append(text.isEmpty() ? "" : ", ").append(next);
      left--;
    }
    return text.toString();
  }

  /** How many people, short: {@code 2.4 M}, {@code 100 k–150 k}, {@code at least 350}. */
  static Optional<String> people(Optional<Interval> count) {
    return count.map(c -> c.isExact() ? number(c.low())
        : c.isBounded() ? number(c.low()) + "–" + number(c.high()) : "at least " + number(c.low()));
  }

  private static String number(long n) {
    if (n >= MILLION) {
      return tenths(n, MILLION) + " M";
    }
    return n >= 10 * THOUSAND ? tenths(n, THOUSAND) + " k" : Words.grouped(n);
  }

  private static String tenths(long n, long unit) {
    long tenths = Math.round(n * 10.0 / unit);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  static String counted(long count, String one, String many) {
    return Words.counted(count, one, many);
  }

  /** Lines of a tooltip, each cut to a bearable length. */
  static String tooltip(List<String> lines) {
    List<String> shown = new ArrayList<>();
    lines.forEach(line -> shown.add(DisplayWidth.visible(line, TOOLTIP_COLUMNS)));
    return String.join("\n", shown);
  }
}
