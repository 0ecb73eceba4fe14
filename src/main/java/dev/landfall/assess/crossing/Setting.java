package dev.landfall.assess.crossing;

import dev.landfall.law.Condition;
import dev.landfall.law.Logic;
import dev.landfall.law.Packs;
import dev.landfall.law.Property;
import dev.landfall.law.Regime;
import dev.landfall.law.Rule;
import dev.landfall.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One regime looked at on one day: the law that counts, chosen once for all transfers.
 *
 * @param parties all that the model names
 * @param rules those on transfers; {@code beside}: those on anything else
 * @param asksForFlow whether a rule asks for a fact that has the name of the flow
 */
public record Setting(Packs packs, Regime regime, Atlas atlas, List<Party> parties, List<Rule> rules, List<Rule> beside,
    Bands bands, boolean asksForFlow) {

  public static Setting of(Packs packs, Regime regime, Atlas atlas, List<Party> parties) {
    List<Rule> rules = packs.rules(regime.name(), atlas.day());
    return new Setting(packs, regime, atlas, parties,
        rules.stream().filter(rule -> rule.on() == Rule.On.TRANSFER).toList(),
        rules.stream().filter(rule -> rule.on() != Rule.On.TRANSFER).toList(), Bands.of(rules),
        rules.stream().map(Rule::condition).anyMatch(Setting::asksForFlow));
  }

  /** Whether a fact may have to be asked for by the name of the flow. */
  public static boolean asksForFlow(Condition condition) {
    return Logic.leaves(condition)
        .anyMatch(leaf -> leaf instanceof Condition.Flag flag && flag.property() == Property.FLOW_OCCASIONAL);
  }

  public LocalDate day() {
    return atlas.day();
  }

  /** Rules that speak of one kind of thing which is no transfer. */
  public List<Rule> rules(Rule.On on) {
    return beside.stream().filter(rule -> rule.on() == on).toList();
  }

  /** Countries of a party and of all others of its group, as far as they are known. */
  public Set<String> groupOf(Optional<Party> party) {
    return parties.stream()
        .filter(other -> party.equals(Optional.of(other)) || party.flatMap(Party::group).isPresent()
            && party.flatMap(Party::group).equals(other.group()))
        .flatMap(other -> other.country().stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the country lies in what the regime protects. */
  public boolean isHome(String country) {
    return regime.territory().stream().anyMatch(place -> place.matches(country, day()));
  }
}
