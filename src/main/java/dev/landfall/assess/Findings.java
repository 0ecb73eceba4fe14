package dev.landfall.assess;

import dev.landfall.assess.verdict.Verdict;
import dev.landfall.diagnostic.Severity;
import dev.landfall.flow.Facts;
import dev.landfall.law.Document;
import dev.landfall.law.Packs;
import dev.landfall.law.Rule;
import dev.landfall.model.Acceptance;
import dev.landfall.model.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reviewer has to know or do: of every transfer that is not in order, of duties unmet, and of the model itself. */
final class Findings {

  private final Model model;
  private final Packs packs;
  private final LocalDate day;
  private final Facts facts;

  Findings(Model model, Packs packs, LocalDate day, Facts facts) {
    this.model = model;
    this.packs = packs;
    this.day = day;
    this.facts = facts;
  }

  List<Finding> of(List<Transfer> transfers, List<Residual> residuals) {
    List<Finding> findings = new ArrayList<>();
    for (Transfer transfer : transfers) {
      verdict(transfer).ifPresent(findings::add);
      transfer.duties().stream().filter(duty -> !duty.met()).map(duty -> unmet(transfer, duty)).forEach(findings::add);
      transfer.warnings().stream().map(rule -> warned(transfer, rule)).forEach(findings::add);
    }
    residuals.stream().map(Findings::residual).forEach(findings::add);
    findings.addAll(new ModelFindings(model, packs, day, facts).all());
    return accepted(findings);
  }

  private Optional<Finding> verdict(Transfer transfer) {
    String code = transfer.ruleIds().stream().findFirst().orElse(transfer.regime().name() + "." + transfer.verdict().word());
    Optional<Rule> rule = packs.rule(code);
    Optional<String> why = rule.flatMap(r -> r.document().why());
    Optional<String> remedy = rule.flatMap(r -> r.document().remedy());
    return switch (transfer.verdict()) {
      case FREE, COVERED -> Optional.empty();
      case FORBIDDEN -> Optional.of(finding(transfer, code, Severity.ERROR, FindingWording.forbidden(transfer), remedy, why));
      case GAP -> Optional.of(finding(transfer, code, Severity.ERROR, FindingWording.gap(transfer),
          FindingWording.helpForGap(transfer).or(() -> remedy), why));
      case OPEN -> Optional.of(finding(transfer, transfer.regime().name() + ".open", Severity.WARNING,
          FindingWording.open(transfer), FindingWording.helpForOpen(transfer), Optional.empty()));
    };
  }

  private Finding unmet(Transfer transfer, Duty duty) {
    Optional<Rule> rule = packs.rule(duty.by());
    return new Finding(duty.by(), Severity.WARNING, transfer.flow().name(), FindingWording.unmet(transfer, duty, day),
        rule.flatMap(r -> r.document().remedy()).or(() -> Optional.of(say(duty.name()))),
        rule.flatMap(r -> r.document().why()), duty.citations(), Optional.empty(), Optional.of(transfer),
        transfer.flow().span());
  }

  private static Finding warned(Transfer transfer, Rule rule) {
    return new Finding(rule.id(), Severity.WARNING, transfer.flow().name(), FindingWording.warned(transfer, rule),
        rule.document().remedy(), rule.document().why(), rule.document().citations(), Optional.empty(),
        Optional.of(transfer), transfer.flow().span());
  }

  /** A rule that may speak is a note: somebody has to tell a fact before anybody has to do anything. */
  private static Finding residual(Residual residual) {
    Document document = residual.claim().rule().document();
    boolean sure = residual.claim().isSure();
    Optional<String> help = sure ? document.remedy().or(() -> residual.duty().map(Findings::say))
        : Optional.of(FindingWording.tell(residual.claim().questions()));
    return new Finding(residual.claim().rule().id(), sure ? Severity.WARNING : Severity.NOTE, residual.on(),
        FindingWording.residual(residual), help, document.why(), document.citations(), Optional.empty(), Optional.empty(),
        residual.span());
  }

  private static String say(String duty) {
    return "say `with " + duty + "` once it is there";
  }

  private static Finding finding(Transfer transfer, String code, Severity severity, String message, Optional<String> help,
      Optional<String> why) {
    return new Finding(code, severity, transfer.flow().name(), message, help, why, transfer.citations(), Optional.empty(),
        Optional.of(transfer), transfer.flow().span());
  }

  // ---------------------------------------------------------------- acceptances

  private List<Finding> accepted(List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings.stream().map(finding -> model.acceptances().stream()
        .filter(acceptance -> acceptance.holdsOn(day) && matches(acceptance, finding)).findFirst()
        .map(finding::acceptedBy).orElse(finding)).toList());
    for (Acceptance acceptance : model.acceptances()) {
      if (findings.stream().noneMatch(finding -> matches(acceptance, finding))) {
        all.add(idle(acceptance, "acceptance-unused", new Remark.AcceptanceUnused(acceptance)));
      } else if (!acceptance.holdsOn(day)) {
        all.add(idle(acceptance, "acceptance-ended", new Remark.AcceptanceEnded(acceptance)));
      }
    }
    return all;
  }

  /** What is forbidden cannot be accepted. */
  private static boolean matches(Acceptance acceptance, Finding finding) {
    boolean forbidden = finding.severity() == Severity.ERROR
        && finding.transfer().map(transfer -> transfer.verdict() == Verdict.FORBIDDEN).orElse(false);
    return !forbidden && finding.isBy(acceptance.rule()) && finding.on().equals(acceptance.on());
  }

  private static Finding idle(Acceptance acceptance, String code, Remark remark) {
    return Finding.of(code, Severity.WARNING, acceptance.on(), remark, List.of(), acceptance.span());
  }
}
