package dev.landfall.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.law.Listing;
import dev.landfall.law.PackReader;
import dev.landfall.law.Packs;
import dev.landfall.law.WordTree;
import dev.landfall.model.Gazetteer;
import dev.landfall.model.Gazetteer.Region;
import dev.landfall.render.console.Detail;
import dev.landfall.render.console.ListingsPrinter;
import dev.landfall.render.console.Palette;
import dev.landfall.render.console.RegionsPrinter;
import dev.landfall.render.console.WordsPrinter;
import dev.landfall.render.json.ListingsJson;
import dev.landfall.render.json.RegionsJson;
import dev.landfall.render.json.WordsJson;
import dev.landfall.source.SourceFile;
import dev.landfall.syntax.Syntax;
import dev.landfall.syntax.tree.Declaration;
import dev.landfall.testing.Golden;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lists of law, words and regions, of an invented island, on a terminal and for programs. */
class ListsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @TestFactory
  Stream<DynamicTest> lists() {
    return Golden.in("golden/lists").check(given -> {
      int columns = Integer.parseInt(given.getOrDefault("columns", "80").strip());
      Detail detail = Detail.valueOf(given.getOrDefault("detail", "USUAL").strip());
      Map<String, String> out = new LinkedHashMap<>();
      if (given.containsKey("law")) {
        Packs packs = packs(given.get("law"));
        List<Listing> listings = Listing.of(packs);
        WordTree classes = WordTree.of(packs, "classes", DAY);
        out.put("rules", new ListingsPrinter(Palette.PLAIN, columns, detail).print(listings));
        out.put("classes", new WordsPrinter(Palette.PLAIN, columns, detail)
            .print(classes, classes.size(), packs.lexicon().lists().stream().skip(1).toList()));
        out.put("rules.json", ListingsJson.of(listings));
        out.put("classes.json", WordsJson.of(classes));
      } else {
        Gazetteer gazetteer = Gazetteer.load(new StringReader(given.get("regions.csv")));
        List<Region> regions = gazetteer.providers().stream().flatMap(one -> gazetteer.regions(one).stream()).toList();
        out.put("places", new RegionsPrinter(Palette.PLAIN, columns, detail).print(regions));
        out.put("places.json", RegionsJson.of(regions));
      }
      return out;
    });
  }

  private static Packs packs(String text) {
    var parsed = Syntax.parse(new SourceFile("law.land", text));
    assertThat(parsed.problems()).isEmpty();
    PackReader.Read read = PackReader.read(parsed.statements().stream().map(Declaration.class::cast).toList());
    assertThat(read.problems()).isEmpty();
    return read.packs();
  }
}
