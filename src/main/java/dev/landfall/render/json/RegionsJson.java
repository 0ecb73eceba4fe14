package dev.landfall.render.json;

import dev.landfall.model.Gazetteer.Region;
import java.util.List;
import java.util.Optional;

/** Regions of clouds, as JSON. What is unknown is {@code null}. */
public final class RegionsJson {

  private RegionsJson() {}

  public static String of(List<Region> regions) {
    return JsonText.of(json -> json.object(fields -> fields.text("landfall", CheckJson.VERSION)
        .objects("places", regions, RegionsJson::region)));
  }

  private static void region(JsonText json, Region region) {
    json.text("place", region.literal()).text("provider", region.provider()).text("region", region.name())
        .text("country", region.country())
        .text("city", Optional.of(region.city()).filter(city -> !city.isEmpty()))
        .text("operator", region.operator()).text("operatorCountry", region.operatorCountry())
        .text("asOf", region.asOf().toString());
  }
}
