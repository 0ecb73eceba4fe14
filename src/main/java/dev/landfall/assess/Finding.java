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
 * @param remark what it says, where it concerns the model itself
 */
public record Finding(String rule, Severity severity, String on, String message, Optional<String> help,
    Optional<String> why, List<String> citations, Optional<Acceptance> accepted, Optional<Transfer> transfer, Optional<Remark> remark,
    Span span) {

  /** Of what the law says. */
  public Finding(String rule, Severity severity, String on, String message, Optional<String> help, Optional<String> why,
      List<String> citations, Optional<Acceptance> accepted, Optional<Transfer> transfer, Span span) {
    this(rule, severity, on, message, help, why, citations, accepted, transfer, Optional.empty(), span);
  }

  /** @param code without the {@code model.} that it begins with */
  static Finding of(String code, Severity severity, String on, Remark remark, List<String> citations, Span span) {
    return new Finding("model." + code, severity, on, RemarkWording.message(remark), Optional.of(RemarkWording.help(remark)),
        Optional.empty(), citations, Optional.empty(), Optional.empty(), Optional.of(remark), span);
  }

  public Finding acceptedBy(Acceptance acceptance) {
    return new Finding(rule, severity, on, message, help, why, citations, Optional.of(acceptance), transfer, remark, span);
  }

  /** Whether it comes from this rule: its own, or one of those that led to the verdict that it reports. */
  public boolean isBy(String id) {
    return rule.equals(id) || severity == Severity.ERROR && transfer.map(t -> t.ruleIds().contains(id)).orElse(false);
  }
}
