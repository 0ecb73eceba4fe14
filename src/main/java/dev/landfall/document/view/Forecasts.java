package dev.landfall.document.view;

import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.model.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Whose data leave in the year of the day and are expected to leave in the years after it. */
final class Forecasts {

  private static final int YEARS = 3;

  private final Scene scene;
  private final List<Transfer> transfers;

  Forecasts(Scene scene) {
    this.scene = scene;
    this.transfers = scene.topic.transfers().stream().filter(transfer -> transfer.onwardFrom().isEmpty()).toList();
  }

  /** One for each year; none where the data are about nobody. */
  List<Map<String, Object>> all() {
    if (transfers.stream().allMatch(transfer -> transfer.individuals().equals(Interval.ZERO))) {
      return List.of();
    }
    int now = scene.day().getYear();
    List<Map<String, Object>> years = new ArrayList<>();
    for (int year = now; year <= now + YEARS; year++) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("text", Integer.toString(year));
      view.put("year", Integer.toString(year));
      view.put("individuals", persons(part -> true, year));
      view.put("specialIndividuals", persons(Part::special, year));
      years.add(view);
    }
    return years;
  }

  private Optional<Map<String, Object>> persons(Predicate<Part> counted, int year) {
    int now = scene.day().getYear();
    return year == now ? scene.words.personsFound(new Totals(scene.found, transfers).persons(counted), "count")
        : new Forecast(now).of(transfers, counted, year).flatMap(persons -> scene.words.personsFound(persons, "forecast"));
  }
}
