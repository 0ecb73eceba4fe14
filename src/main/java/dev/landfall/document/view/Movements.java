package dev.landfall.document.view;

import dev.landfall.assess.Duty;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.document.Names;
import dev.landfall.document.Said;
import dev.landfall.document.template.Call;
import dev.landfall.document.template.Coded;
import dev.landfall.law.Rule;
import dev.landfall.model.Component;
import dev.landfall.model.Flow;
import dev.landfall.model.Location;
import dev.landfall.model.Purpose;
import dev.landfall.model.Subjects;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Transfers. */
final class Movements {

  private final Scene scene;

  Movements(Scene scene) {
    this.scene = scene;
  }

  Map<String, Object> of(Transfer transfer) {
    Words words = scene.words;
    Flow flow = transfer.flow();
    Span span = flow.span();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(flow.name(), span));
    view.put("name", Words.modelled(transfer.id(), span));
    view.put("id", view.get("name"));
    view.put("flow", view.get("text"));
    view.put("description", Words.modelled(flow.description(), span));
    view.put("mode", words.codedModelled("mode", transfer.mode().name().toLowerCase(Locale.ROOT), span));
    view.put("from", scene.endpoint(transfer.from()));
    view.put("to", scene.endpoint(transfer.to()));
    view.put("fromPlace", transfer.fromPlace().map(code -> words.countryFound(code, "place")));
    view.put("toPlace", transfer.toPlace().map(code -> words.countryFound(code, "place")));
    view.put("country", view.get("toPlace"));
    view.put("exporter", scene.party(transfer.exporter(), exporterRole(transfer)));
    view.put("importer", scene.party(transfer.importer(), importerRole(transfer)));
    view.put("exporterRole", exporterRole(transfer).map(role -> words.coded("role", role, "roles")));
    view.put("importerRole", importerRole(transfer).map(role -> words.coded("role", role, "roles")));
    view.put("onwardFrom", transfer.onwardFrom().map(name -> words.derived(name, "flows")));
    law(view, transfer);
    view.put("safeguards", transfer.safeguards().stream().map(scene.papers::of).toList());
    why(view, flow, transfer);
    form(view, flow, span);
    view.put("individuals", words.personsFound(transfer.individuals(), "count"));
    view.put("specialIndividuals", words.personsFound(transfer.special(), "count"));
    view.put("special", words.found(transfer.parts().stream().anyMatch(part -> part.special()), "classes"));
    view.put("data", new Contents(scene).parts(transfer));
    view.put("subjects", groups(List.of(transfer)).stream().map(scene.people::of).toList());
    view.put("path", transfer.path().stream().<Said>map(name -> words.derived(scene.names.title(name), "flows")).toList());
    return view;
  }

  private void law(Map<String, Object> view, Transfer transfer) {
    Words words = scene.words;
    view.put("verdict", words.coded("verdict", transfer.verdict().word(), "law"));
    view.put("needs", transfer.needs().stream().map(need -> need(need)).toList());
    view.put("module", transfer.needs().stream().filter(need -> need.module().isPresent()).findFirst()
        .map(need -> words.derived(Integer.toString(need.module().getAsInt()), "roles")));
    view.put("duties", transfer.duties().stream().map(duty -> duty(duty, transfer)).toList());
    view.put("questions", transfer.questions().stream().map(fact -> question(fact, scene)).toList());
    view.put("citations", words.citations(transfer.citations(), words.say("by.law")));
    view.put("rules", transfer.decidedBy().stream().map(scene.laws::of).toList());
    view.put("warnings", transfer.warnings().stream().map(scene.laws::of).toList());
    view.put("attempts", transfer.parts().stream().flatMap(part -> part.attempts().stream()).distinct()
        .filter(attempt -> !attempt.carries()).map(attempt -> scene.papers.of(attempt.safeguard())).toList());
    view.put("spoke", (Call) arguments -> spoke(List.of(transfer), View.text(arguments.getFirst())));
  }

  Map<String, Object> need(dev.landfall.assess.verdict.Need need) {
    Words words = scene.words;
    Map<String, Object> view = new LinkedHashMap<>();
    String title = words.instrument(need.instrument());
    view.put("text", words.derived(need.module().isPresent() ? words.say("module", title, need.module().getAsInt()) : title, "law"));
    view.put("name", words.derived(need.instrument(), "law"));
    view.put("title", words.derived(title, "law"));
    view.put("module", need.module().isPresent() ? Optional.of(words.derived(Integer.toString(need.module().getAsInt()), "roles")) : Optional.empty());
    return view;
  }

  static Map<String, Object> question(String fact, Scene scene) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", scene.questions.of(fact));
    view.put("name", new Said.Plain(fact));
    return view;
  }

  private Map<String, Object> duty(Duty duty, Transfer transfer) {
    Words words = scene.words;
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", new Said.Derived(words.title("obligations", duty.name()), duty.by()));
    view.put("name", new Said.Derived(duty.name(), duty.by()));
    view.put("title", view.get("text"));
    view.put("met", words.found(duty.met(), "papers"));
    view.put("by", new Said.Derived(duty.by(), duty.by()));
    view.put("due", duty.due().map(day -> new Said.Derived(words.day(day), duty.by())));
    view.put("citations", words.citations(duty.citations(), duty.by()));
    view.put("papers", Stream.of(transfer.flow().with().stream(), transfer.flow().purposes().stream().flatMap(purpose -> purpose.with().stream()),
        transfer.safeguards().stream().flatMap(safeguard -> safeguard.with().stream())).flatMap(met -> met)
        .filter(met -> met.name().equals(duty.name())).map(met -> Parties.obligation(met, words)).toList());
    return view;
  }

  private void why(Map<String, Object> view, Flow flow, Transfer transfer) {
    Words words = scene.words;
    view.put("purposes", flow.purposes().stream().map(this::purpose).toList());
    view.put("bases", bases(List.of(flow)));
    Span span = flow.span();
    List<Boolean> necessary = flow.purposes().stream().flatMap(purpose -> purpose.necessary().stream()).distinct().toList();
    view.put("necessary", necessary.size() == 1 ? Optional.of(words.flag(necessary.getFirst(), flow.purposes().getFirst().span())) : Optional.empty());
    view.put("occasional", flow.occasional().map(yes -> words.flag(yes, span)));
    view.put("frequency", flow.occasional().map(yes -> words.codedModelled("frequency", yes ? "occasional" : "regular", span)));
    view.put("order", Words.modelled(flow.order(), span));
    view.put("since", words.day(flow.since(), span));
    view.put("until", words.day(flow.until(), span));
    view.put("regime", new Coded(transfer.regime().name(),
        words.derived(words.title(transfer.regime().document().titles(), transfer.regime().name()), "law")));
    view.put("met", flow.with().stream().map(one -> Parties.obligation(one, words)).toList());
  }

  Map<String, Object> purpose(Purpose purpose) {
    Words words = scene.words;
    Span span = purpose.span();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(Names.of(purpose), span));
    view.put("name", Words.modelled(purpose.name(), span));
    view.put("title", view.get("text"));
    view.put("bases", purpose.basesUnder(scene.topic.regime().name()).stream().map(basis -> words.word("bases", basis, span)).toList());
    view.put("necessary", purpose.necessary().map(yes -> words.flag(yes, span)));
    view.put("activity", purpose.activity().map(activity -> words.word("activities", activity, span)));
    view.put("duties", purpose.with().stream().map(met -> Parties.obligation(met, words)).toList());
    view.put("description", Words.modelled(purpose.description(), span));
    return view;
  }

  /** Legal bases of the purposes of flows, each once. */
  List<Coded> bases(Collection<Flow> flows) {
    Map<String, Coded> bases = new LinkedHashMap<>();
    flows.stream().flatMap(flow -> flow.purposes().stream()).forEach(purpose ->
        purpose.basesUnder(scene.topic.regime().name()).forEach(basis ->
            bases.putIfAbsent(basis, scene.words.word("bases", basis, purpose.span()))));
    return List.copyOf(bases.values());
  }

  private void form(Map<String, Object> view, Flow flow, Span span) {
    Words words = scene.words;
    view.put("encrypted", words.flag(flow.encrypted().isPresent(), span));
    view.put("pseudonymised", words.flag(flow.pseudonymised().isPresent(), span));
    view.put("anonymised", words.flag(flow.anonymised(), span));
    view.put("aggregated", words.flag(flow.aggregated(), span));
    view.put("keyHolder", flow.encrypted().or(flow::pseudonymised).flatMap(key -> scene.components.keyHolder(key, span)));
    view.put("keyPlace", flow.encrypted().or(flow::pseudonymised).flatMap(key -> scene.components.keyPlace(key, span)));
    view.put("via", flow.via().stream().map(place -> via(place, span)).toList());
  }

  private Object via(Location place, Span span) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", Words.modelled(place.title().orElse(place.name()), span));
    view.put("name", Words.modelled(place.name(), span));
    view.put("country", scene.words.country(place.country(), span));
    return view;
  }

  // ---------------------------------------------------------------- over several transfers

  static List<Subjects> groups(Collection<Transfer> transfers) {
    LinkedHashSet<Subjects> groups = new LinkedHashSet<>();
    transfers.forEach(transfer -> transfer.parts().forEach(part -> groups.addAll(part.subjects())));
    return List.copyOf(groups);
  }

  /** Whether a rule decided, warned, or owes a duty on one of the transfers. */
  static boolean spoke(Collection<Transfer> transfers, String rule) {
    return transfers.stream().anyMatch(transfer -> rules(transfer).stream().anyMatch(one -> one.id().equals(rule))
        || transfer.duties().stream().anyMatch(duty -> duty.by().equals(rule)));
  }

  static List<Rule> rules(Transfer transfer) {
    List<Rule> rules = new ArrayList<>();
    transfer.parts().forEach(part -> part.decidedBy().stream().filter(rule -> !rules.contains(rule)).forEach(rules::add));
    transfer.warnings().stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
    return rules;
  }

  /** As what the exporter acts where the data come from. */
  static Optional<String> exporterRole(Transfer transfer) {
    return transfer.from() instanceof Component from ? Optional.of(role(transfer.exporter(), from)) : Optional.of("controller");
  }

  /** As what the importer acts where the data go. */
  static Optional<String> importerRole(Transfer transfer) {
    return switch (transfer.importer()) {
      case Actor.Nobody nobody -> Optional.empty();
      case Actor.HostOf host -> Optional.of("processor");
      case Actor.OperatorOf operator -> Optional.of(Components.role(operator.component()));
      case Actor.Known known -> transfer.to() instanceof Component to ? Optional.of(role(known, to, transfer)) : Optional.empty();
    };
  }

  /** Who runs it is what it is run as; who but keeps the machines is a processor; within one company both sides are the same. */
  private static String role(Actor.Known importer, Component to, Transfer transfer) {
    if (importer.equals(transfer.exporter()) && transfer.from() instanceof Component from) {
      return role(importer, from);
    }
    return to.operator().equals(importer.party()) ? Components.role(to) : "processor";
  }

  private static String role(Actor exporter, Component from) {
    return exporter.party().equals(from.operator()) && !from.principals().isEmpty() ? "processor" : "controller";
  }
}
