package dev.landfall.document.view;

import dev.landfall.document.Said;
import dev.landfall.document.template.Coded;
import dev.landfall.model.Data;
import dev.landfall.model.Safeguard;
import dev.landfall.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Transfer instruments that the model says are there. */
final class Papers {

  private final Scene scene;

  Papers(Scene scene) {
    this.scene = scene;
  }

  Map<String, Object> of(Safeguard safeguard) {
    Words words = scene.words;
    Span span = safeguard.span();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", name(safeguard));
    view.put("name", Words.modelled(safeguard.name(), span));
    view.put("title", view.get("text"));
    view.put("instrument", instrument(safeguard.instrument(), span));
    view.put("module", safeguard.module().isPresent()
        ? Optional.of(Words.modelled(Integer.toString(safeguard.module().getAsInt()), span)) : Optional.empty());
    view.put("ground", safeguard.ground().map(ground -> words.word("grounds", ground, span)));
    view.put("from", safeguard.from().map(party -> scene.parties.of(party, Optional.empty())));
    view.put("to", safeguard.to().map(party -> scene.parties.of(party, Optional.empty())));
    view.put("group", Words.modelled(safeguard.group(), span));
    view.put("covers", safeguard.covers().stream().map(data -> data(data, span)).toList());
    view.put("onward", safeguard.onward().stream().map(party -> scene.parties.of(party, Optional.empty())).toList());
    view.put("since", words.day(safeguard.since(), span));
    view.put("signed", words.day(safeguard.since(), span));
    view.put("until", words.day(safeguard.until(), span));
    view.put("extended", words.day(safeguard.extended(), span));
    view.put("duties", safeguard.with().stream().map(met -> Parties.obligation(met, words)).toList());
    view.put("supplementary", safeguard.supplementary().stream().map(measure -> words.word("measures", measure, span)).toList());
    view.put("description", Words.modelled(safeguard.description(), span));
    return view;
  }

  static Said name(Safeguard safeguard) {
    return Words.modelled(safeguard.title().orElse(safeguard.name()), safeguard.span());
  }

  private Coded instrument(String name, Span span) {
    return new Coded(name, Words.modelled(scene.words.instrument(name), span));
  }

  static Coded data(Data data, Span span) {
    return new Coded(data.name(), Words.modelled(data.title().orElse(data.name()), span));
  }
}
