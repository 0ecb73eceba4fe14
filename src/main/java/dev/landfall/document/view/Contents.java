package dev.landfall.document.view;

import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.document.Said;
import dev.landfall.flow.Fact;
import dev.landfall.flow.Movement;
import dev.landfall.model.Component;
import dev.landfall.model.Data;
import dev.landfall.model.Encryption;
import dev.landfall.model.Subjects;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** What transfers move. */
final class Contents {

  private final Scene scene;

  Contents(Scene scene) {
    this.scene = scene;
  }

  /** Each category once, over all these transfers. */
  List<Map<String, Object>> merged(Collection<Transfer> transfers) {
    Map<Data, List<Part>> parts = new LinkedHashMap<>();
    transfers.forEach(transfer -> transfer.parts().forEach(part -> parts.computeIfAbsent(part.data(), d -> new ArrayList<>()).add(part)));
    List<Map<String, Object>> views = new ArrayList<>();
    parts.forEach((data, all) -> views.add(of(data, all, transfers)));
    return views;
  }

  /** The parts of one transfer. */
  List<Map<String, Object>> parts(Transfer transfer) {
    return transfer.parts().stream().map(part -> of(part.data(), List.of(part), List.of(transfer))).toList();
  }

  private Map<String, Object> of(Data data, List<Part> parts, Collection<Transfer> transfers) {
    Words words = scene.words;
    Span span = data.span();
    Map<String, Object> view = data(data);
    view.put("special", words.found(parts.stream().anyMatch(Part::special), "classes"));
    view.put("cured", words.found(parts.stream().allMatch(Part::cured), "law"));
    SequencedSet<Subjects> groups = new LinkedHashSet<>();
    parts.forEach(part -> groups.addAll(part.subjects()));
    view.put("subjects", groups.stream().map(scene.people::of).toList());
    List<Object> forms = parts.stream().map(Part::form).distinct().<Object>map(form -> words.coded("form", form, "forms")).toList();
    view.put("form", forms.getFirst());
    view.put("forms", forms);
    view.put("verdict", words.coded("verdict", parts.stream().map(Part::verdict).reduce(Verdict.FREE, Verdict::worse).word(), "law"));
    view.put("retention", retention(data, transfers));
    Optional<Encryption> lock = lock(data, parts, transfers);
    view.put("keyHolder", lock.flatMap(key -> scene.components.keyHolder(key, span)));
    view.put("keyPlace", lock.flatMap(Encryption::country).map(code -> scene.words.countryFound(code, "forms")));
    return view;
  }

  /** What keeps them from being read; nothing where several things do, of which none may stand for the others. */
  private Optional<Encryption> lock(Data data, List<Part> parts, Collection<Transfer> transfers) {
    List<Encryption> locks = transfers.stream().flatMap(transfer -> scene.found.facts().movements(transfer.flow()).stream())
        .filter(movement -> movement.sent().data().equals(data)).map(Movement::arrived).map(Fact::form)
        .filter(form -> parts.stream().anyMatch(part -> part.form().equals(form.word())))
        .flatMap(form -> form.custody().stream()).distinct().toList();
    return locks.size() == 1 ? Optional.of(locks.getFirst()) : Optional.empty();
  }

  /** What is to be said of a category wherever it is. */
  Map<String, Object> data(Data data) {
    Words words = scene.words;
    Span span = data.span();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(data.title().orElse(data.name()), span));
    view.put("name", Words.modelled(data.name(), span));
    view.put("title", view.get("text"));
    view.put("classes", data.classes().stream().map(name -> words.word("classes", name, span)).toList());
    view.put("fields", data.fields().stream().<Said>map(field -> Words.modelled(field, span)).toList());
    view.put("includes", data.includes().stream().<Said>map(name -> Words.modelled(name, span)).toList());
    view.put("sector", data.sector().map(sector -> words.word("sectors", sector, span)));
    view.put("description", Words.modelled(data.description(), span));
    return view;
  }

  /** For how long it is kept where these transfers bring it. */
  private List<Said> retention(Data data, Collection<Transfer> transfers) {
    SequencedSet<Said> periods = new LinkedHashSet<>();
    for (Component component : new Journey(scene, transfers).after()) {
      component.holdings().stream().filter(held -> scene.found.facts().has(held.data(), data))
          .forEach(held -> held.period().ifPresent(period -> periods.add(Words.modelled(scene.words.period(period), component.span()))));
    }
    return List.copyOf(periods);
  }

}
