package dev.landfall.assess;

import dev.landfall.diagnostic.Severity;
import dev.landfall.model.Acceptance;
import dev.landfall.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something that a reviewer has to know or do.
 *
 * @param rule id of the rule, or {@code model.…} for what concerns the model itself
 * @param on the name of what it is about: a flow, a component, a party
 * @param message one sentence in the words of the house; {@code help} one thing to do
 * @param why the reason behind the rule
 * @param accepted who answers for it until when
 */
public record Finding(String rule, Severity severity, String on, String message, Optional<String> help,
    Optional<String> why, List<String> citations, Optional<Acceptance> accepted, Optional<Transfer> transfer, Span span) {

  public Finding acceptedBy(Acceptance acceptance) {
    return new Finding(rule, severity, on, message, help, why, citations, Optional.of(acceptance), transfer, span);
  }

  /** Whether it comes from this rule: its own, or one of those that led to the verdict that it reports. */
  public boolean isBy(String id) {
    return rule.equals(id) || severity == Severity.ERROR && transfer.map(t -> t.ruleIds().contains(id)).orElse(false);
  }
}
