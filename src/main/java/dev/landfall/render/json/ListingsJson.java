package dev.landfall.render.json;

import dev.landfall.law.Condition;
import dev.landfall.law.Document;
import dev.landfall.law.Effect;
import dev.landfall.law.Listing;
import dev.landfall.law.Period;
import java.util.List;

/** A list of law, as JSON. */
public final class ListingsJson {

  private ListingsJson() {}

  public static String of(List<Listing> listings) {
    return JsonText.of(json -> json.object(fields -> fields.text("landfall", CheckJson.VERSION)
        .objects("rules", listings, ListingsJson::listing)));
  }

  private static void listing(JsonText json, Listing listing) {
    Document document = listing.document();
    json.text("id", listing.name()).text("kind", listing.kind().word()).texts("regimes", listing.regimes())
        .text("effect", listing.effect().map(effect -> listing.verb()));
    listing.rule().ifPresent(rule -> {
      effect(json, rule.effect());
      json.text("on", rule.on().word()).text("when", rule.condition().text());
    });
    listing.reading().ifPresent(reading -> json.flag("default", reading.on()));
    json.byLanguage("titles", document.titles())
        .texts("citations", document.citations())
        .day("since", document.validity().since()).day("until", document.validity().until())
        .text("certainty", document.certainty())
        .text("why", document.why()).text("remedy", document.remedy()).text("assumes", document.assumption())
        .byLanguage("whys", document.whys()).byLanguage("remedies", document.remedies()).byLanguage("assumptions", document.assumptions());
  }

  private static void effect(JsonText json, Effect effect) {
    switch (effect) {
      case Effect.Needs needs -> json.texts("instruments", needs.instruments());
      case Effect.Obliges obliges -> json.text("duty", obliges.duty()).text("within", obliges.deadline().map(Period::toString));
      case Effect.Forbids forbids -> json.text("unless", forbids.unless().map(Condition::text));
      case Effect.Frees f -> { }
      case Effect.Warns w -> { }
    }
  }
}
