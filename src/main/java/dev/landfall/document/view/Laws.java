package dev.landfall.document.view;

import dev.landfall.document.Said;
import dev.landfall.document.template.Coded;
import dev.landfall.law.Document;
import dev.landfall.law.Rule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rules, as documents lean on them. */
final class Laws {

  private final Words words;

  Laws(Words words) {
    this.words = words;
  }

  Map<String, Object> of(Rule rule) {
    Document document = rule.document();
    Map<String, Object> view = new LinkedHashMap<>();
    String title = words.title(document.titles(), rule.id());
    view.put("text", new Said.Derived(title, rule.id()));
    view.put("name", new Said.Derived(rule.id(), rule.id()));
    view.put("id", view.get("name"));
    view.put("title", view.get("text"));
    view.put("effect", rule.effect().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
    view.put("citations", words.citations(document.citations(), rule.id()));
    view.put("why", document.why(words.language()).map(why -> new Said.Derived(why.text(), rule.id())));
    view.put("remedy", document.remedy(words.language()).map(remedy -> new Said.Derived(remedy.text(), rule.id())));
    view.put("assumption", document.assumption(words.language()).map(assumption -> new Said.Derived(assumption.text(), rule.id())));
    view.put("certainty", certainty(document, rule.id()));
    view.put("since", document.validity().since().map(day -> new Said.Derived(words.day(day), rule.id())));
    view.put("until", document.validity().until().map(day -> new Said.Derived(words.day(day), rule.id())));
    return view;
  }

  Coded certainty(Document document, String by) {
    return new Coded(document.certainty(), new Said.Derived(words.say("certainty." + document.certainty()), by));
  }
}
