package dev.landfall.document.view;

import dev.landfall.document.Said;
import dev.landfall.document.template.Coded;
import dev.landfall.law.Document;
import dev.landfall.law.Instrument;
import dev.landfall.law.Rule;
import dev.landfall.model.Safeguard;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rules and editions of instruments, as documents lean on them. */
final class Laws {

  private final Words words;

  Laws(Words words) {
    this.words = words;
  }

  Map<String, Object> of(Rule rule) {
    Document document = rule.document();
    Map<String, Object> view = sourced(document, rule.id());
    view.put("id", view.get("name"));
    view.put("decision", rule.decision());
    view.put("effect", rule.effect().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
    view.put("why", document.why(words.language()).map(why -> new Said.Derived(why.text(), rule.id())));
    view.put("remedy", document.remedy(words.language()).map(remedy -> new Said.Derived(remedy.text(), rule.id())));
    view.put("assumption", document.assumption(words.language()).map(assumption -> new Said.Derived(assumption.text(), rule.id())));
    return view;
  }

  /** @param papers of the model that were signed in that edition and carry something here; none: it would do */
  Map<String, Object> of(Instrument edition, Collection<Safeguard> papers) {
    Map<String, Object> view = sourced(edition.document(), edition.name());
    view.put("papers", papers.stream().map(Papers::name).toList());
    return view;
  }

  /** What is told of anything that a pack says. */
  private Map<String, Object> sourced(Document document, String name) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", new Said.Derived(words.title(document.titles(), name), name));
    view.put("name", new Said.Derived(name, name));
    view.put("title", view.get("text"));
    view.put("citations", words.citations(document.citations(), name));
    view.put("certainty", certainty(document, name));
    view.put("since", document.validity().since().map(day -> new Said.Derived(words.day(day), name)));
    view.put("until", document.validity().until().map(day -> new Said.Derived(words.day(day), name)));
    return view;
  }

  Coded certainty(Document document, String by) {
    return new Coded(document.certainty(), new Said.Derived(words.say("certainty." + document.certainty()), by));
  }
}
