package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.explain.Explainer;
import dev.landfall.assess.explain.Explanation;
import dev.landfall.law.Packs;
import dev.landfall.law.Provision;
import dev.landfall.model.Flow;
import dev.landfall.render.console.ExplanationPrinter;
import dev.landfall.render.console.LawPrinter;
import dev.landfall.render.json.ExplanationJson;
import dev.landfall.render.json.LawJson;
import dev.landfall.workspace.RulePages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code landfall explain}: a sentence of law, or a flow of a model. Where both have the name, the one asked for is the nearer. */
final class Explain {

  private static final String HERE = ".";

  private final Request request;
  private final Shell shell;
  private final Target target;
  private final String name;
  private final boolean json;

  Explain(Request request, Shell shell) {
    this.request = request;
    this.shell = shell;
    this.target = Target.of(request, shell.out(), shell.folder());
    this.name = request.subject().orElseThrow();
    this.json = request.format().equals("json");
  }

  int run() {
    if (request.models().isEmpty()) {
      Packs bundled = shell.workspace().get().packs();
      Optional<Provision> provision = bundled.find(name);
      if (provision.isPresent()) {
        return law(provision.get(), bundled, request.asOf().orElseGet(() -> LocalDate.now(shell.clock())));
      }
      if (!Paths.hasModel(shell.folder())) {
        throw new UsageException(new UsageProblem.NothingCalled(name, List.copyOf(bundled.names()), false));
      }
    }
    return model(request.models().isEmpty() ? HERE : request.models().getFirst());
  }

  private int model(String model) {
    Batch batch = shell.analyse(request.of(model), target);
    if (batch.items().size() != 1) {
      throw new UsageException(new UsageProblem.Other("A flow is explained of one model, these are " + batch.items().size()));
    }
    Batch.Item item = batch.items().getFirst();
    shell.tell(item);
    if (item.assessment().isEmpty()) {
      return ExitStatus.WRONG_INPUT;
    }
    Assessment assessment = item.assessment().get();
    List<Flow> flows = flows(assessment);
    if (!flows.isEmpty()) {
      return flows(flows, assessment);
    }
    Provision provision = assessment.packs().find(name).orElseThrow(() ->
        new UsageException(new UsageProblem.NothingCalled(name, names(assessment), true)));
    return law(provision, assessment.packs(), assessment.asOf());
  }

  // ---------------------------------------------------------------- the law

  private int law(Provision provision, Packs packs, LocalDate day) {
    return write(json ? LawJson.of(provision, packs, day, RulePages::find)
        : new LawPrinter(packs, day, RulePages::find, shell.palette(target), shell.columns()).print(provision));
  }

  // ---------------------------------------------------------------- flows

  /** Those with that name, spaces aside, or the one of the transfer with that id. */
  private List<Flow> flows(Assessment assessment) {
    List<Flow> named = Flows.named(assessment, name);
    return named.isEmpty() ? Flows.transfer(assessment, name).map(Transfer::flow).stream().toList() : named;
  }

  private int flows(List<Flow> flows, Assessment assessment) {
    boolean isId = Flows.named(assessment, name).isEmpty();
    List<String> only = isId ? Flows.transfer(assessment, name).map(transfer -> transfer.regime().name()).stream().toList() : assessment.regimes();
    Explainer explainer = new Explainer(assessment, request.switches(), Explainer.Depth.WITH_CHANGES);
    List<Explanation> explanations = flows.stream().map(flow -> explainer.explain(flow, only)).toList();
    if (json) {
      return write(ExplanationJson.of(explanations));
    }
    ExplanationPrinter printer = new ExplanationPrinter(shell.palette(target), shell.columns(), request.detail());
    return write(explanations.stream().map(printer::print).collect(Collectors.joining("\n")));
  }

  private static List<String> names(Assessment assessment) {
    List<String> names = new ArrayList<>(assessment.model().flows().stream().map(Flow::name).distinct().toList());
    names.addAll(assessment.packs().names());
    return names;
  }

  private int write(String text) {
    target.write(text);
    shell.wrote(target);
    return ExitStatus.FINE;
  }
}
