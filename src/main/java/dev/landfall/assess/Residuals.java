package dev.landfall.assess;

import dev.landfall.assess.crossing.Crossing;
import dev.landfall.assess.crossing.Setting;
import dev.landfall.assess.decide.Claim;
import dev.landfall.assess.decide.Claims;
import dev.landfall.law.Effect;
import dev.landfall.law.Rule;
import dev.landfall.model.Component;
import dev.landfall.model.Flow;
import dev.landfall.model.Model;
import dev.landfall.model.Obligation;
import dev.landfall.model.Party;
import dev.landfall.model.Purpose;
import dev.landfall.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands beside all transfers under one regime: rules on flows, components and parties, each told once of each. */
final class Residuals {

  private final Setting setting;
  private final Transfers transfers;
  private final Claims claims;

  Residuals(Setting setting, Transfers transfers, Claims claims) {
    this.setting = setting;
    this.transfers = transfers;
    this.claims = claims;
  }

  /** In the order of the model: flows, components, parties. */
  List<Residual> of(Model model) {
    List<Residual> all = new ArrayList<>();
    if (!setting.rules(Rule.On.FLOW).isEmpty() || !setting.rules(Rule.On.HOP).isEmpty()) {
      model.flows().stream().filter(flow -> flow.activeOn(setting.day())).forEach(flow -> all.addAll(onFlow(flow)));
    }
    if (!setting.rules(Rule.On.COMPONENT).isEmpty()) {
      for (Component component : model.components()) {
        all.addAll(unmet(claims.onComponent(component).stream(), component.with(), component.name(), component.span()));
      }
    }
    if (!setting.rules(Rule.On.PARTY).isEmpty()) {
      for (Party party : model.parties()) {
        all.addAll(unmet(claims.onParty(party).stream(), party.with(), party.name(), party.span()));
      }
    }
    return all;
  }

  /** What one part of a flow has met, another may not have. */
  private List<Residual> onFlow(Flow flow) {
    Map<Rule, Residual> byRule = new LinkedHashMap<>();
    gather(byRule, flow, Rule.On.FLOW, setting.rules(Rule.On.FLOW).isEmpty() ? List.of() : transfers.beside(flow));
    gather(byRule, flow, Rule.On.HOP, setting.rules(Rule.On.HOP).isEmpty() ? List.of() : transfers.parts(flow));
    return List.copyOf(byRule.values());
  }

  private void gather(Map<Rule, Residual> byRule, Flow flow, Rule.On on, List<Crossing> parts) {
    for (Crossing crossing : parts) {
      List<Obligation> with = Stream.of(flow.with(), crossing.purpose().map(Purpose::with).orElse(List.of()))
          .flatMap(List::stream).toList();
      for (Residual one : unmet(claims.onFlow(crossing, on).stream(), with, flow.name(), flow.span())) {
        byRule.merge(one.claim().rule(), one, (a, b) ->
            new Residual(a.regime(), a.claim().or(b.claim()), a.on(), a.span()));
      }
    }
  }

  private List<Residual> unmet(Stream<Claim> claimed, List<Obligation> with, String on, Span span) {
    return claimed.filter(claim -> !isMet(claim, with)).map(claim -> new Residual(setting.regime(), claim, on, span)).toList();
  }

  private boolean isMet(Claim claim, List<Obligation> with) {
    return claim.rule().effect() instanceof Effect.Obliges obliges && with.stream()
        .anyMatch(met -> met.name().equals(obliges.duty()) && met.isThereOn(setting.day()));
  }
}
