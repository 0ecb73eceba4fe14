package dev.landfall.render.console;

import dev.landfall.diagnostic.Words;
import dev.landfall.model.Gazetteer.Region;
import dev.landfall.render.console.Grid.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Regions of clouds as a table, and how many there are of each provider. */
public final class RegionsPrinter {

  private final Palette palette;
  private final int width;
  private final Detail detail;

  /** @param width columns of a line */
  public RegionsPrinter(Palette palette, int width, Detail detail) {
    this.palette = palette;
    this.width = width;
    this.detail = detail;
  }

  /** Each line ended by a newline. */
  public String print(List<Region> regions) {
    Sheet sheet = new Sheet(palette, width);
    if (detail != Detail.SUMMARY) {
      Grid grid = new Grid(new Column("place", Style.BOLD, true), new Column("in", Style.PLAIN, true),
          new Column("city", Style.PLAIN, false), new Column("run by", Style.PLAIN, false), new Column("of", Style.PLAIN, true),
          new Column("as of", Style.DIM, true));
      regions.forEach(region -> grid.row(region.literal(), region.country().orElse("?"), region.city(),
          region.operator().orElse("?"), region.operatorCountry().orElse(""), region.asOf().toString()));
      grid.print(sheet);
      sheet.gap();
    }
    Map<String, Long> counts = regions.stream()
        .collect(Collectors.groupingBy(Region::provider, LinkedHashMap::new, Collectors.counting()));
    sheet.paragraph(0, Style.BOLD, Words.counted(regions.size(), "place", "places") + ": "
        + counts.entrySet().stream().map(count -> count.getKey() + " " + count.getValue()).collect(Collectors.joining(", ")));
    if (detail != Detail.SUMMARY && regions.stream().anyMatch(region -> region.country().isEmpty() || region.operator().isEmpty())) {
      sheet.paragraph(0, Style.DIM, "`?` is unknown: what hangs on it is asked for, never assumed.");
    }
    return sheet.text();
  }
}
