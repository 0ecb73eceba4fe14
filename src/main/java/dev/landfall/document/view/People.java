package dev.landfall.document.view;

import static dev.landfall.diagnostic.Words.grouped;

import dev.landfall.document.Names;
import dev.landfall.model.Subjects;
import dev.landfall.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Groups of data subjects. */
final class People {

  private final Scene scene;

  People(Scene scene) {
    this.scene = scene;
  }

  Map<String, Object> of(Subjects group) {
    Words words = scene.words;
    Span span = group.span();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(Names.of(group), span));
    view.put("name", Words.modelled(group.name(), span));
    view.put("title", view.get("text"));
    view.put("kind", words.codedModelled("kind", "subjects", span));
    view.put("country", words.country(group.country(), span));
    view.put("count", group.counts().in(scene.day().getYear()).flatMap(number -> words.personsModelled(number, span)));
    view.put("minors", words.flag(group.minors(), span));
    view.put("employees", words.flag(group.employees(), span));
    view.put("growth", group.growingPerMonth().map(number -> Words.modelled(grouped(number), span)));
    view.put("of", group.of().map(party -> scene.parties.of(party, Optional.empty())));
    view.put("description", Words.modelled(group.description(), span));
    return view;
  }
}
