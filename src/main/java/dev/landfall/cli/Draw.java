package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.model.Data;
import dev.landfall.model.Endpoint;
import dev.landfall.model.Flow;
import dev.landfall.render.diagram.Diagram;
import dev.landfall.render.diagram.DiagramException;
import dev.landfall.render.diagram.DiagramOptions;
import dev.landfall.render.diagram.DiagramOptions.Merging;
import dev.landfall.render.diagram.Filter;
import dev.landfall.render.diagram.Picture;
import dev.landfall.render.diagram.PngWriter;
import dev.landfall.render.diagram.View;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code landfall draw}. */
final class Draw {

  static final List<String> FORMATS = List.of("svg", "png", "dot", "mermaid", "plantuml");
  static final List<String> VERDICTS = Arrays.stream(Verdict.values()).map(Verdict::word).toList();
  static final List<String> MERGINGS = Arrays.stream(Merging.values()).map(merging -> merging.name().toLowerCase(Locale.ROOT)).toList();
  private static final int LONGEST_LIMIT = 3600;
  private static final int DEEPEST = 1000;

  private final Request request;
  private final Choice choice;
  private final Shell shell;
  private final Target target;
  private final String format;
  private final View view;
  private final DiagramOptions how;

  Draw(Request request, Choice choice, Shell shell) {
    if (request.models().size() > 1) {
      throw new UsageException(new UsageProblem.SeveralPictures(request.models().size()));
    }
    this.request = request;
    this.choice = choice;
    this.shell = shell;
    this.target = Target.of(request, shell.out(), shell.folder());
    this.format = option("--format").orElseGet(() -> request.output().flatMap(Draw::ending).orElse(FORMATS.getFirst()));
    this.view = view();
    this.how = how();
  }

  int run() {
    Batch batch = shell.analyse(request, target);
    if (batch.items().size() > 1) {
      throw new UsageException(new UsageProblem.SeveralPictures(batch.items().size()));
    }
    Batch.Item item = batch.items().getFirst();
    shell.tell(item);
    if (item.assessment().isEmpty()) {
      return ExitStatus.WRONG_INPUT;
    }
    Assessment assessment = item.assessment().get();
    DiagramOptions options = how.of(view, filter(assessment));
    try {
      draw(assessment, options);
    } catch (DiagramException e) {
      throw new UsageException(new UsageProblem.NoPicture(e.getMessage()));
    }
    shell.wrote(target);
    return ExitStatus.FINE;
  }

  private void draw(Assessment assessment, DiagramOptions options) {
    Picture picture = switch (format) {
      case "dot" -> Diagram.dot(assessment, options);
      case "mermaid" -> Diagram.mermaid(assessment, options);
      case "plantuml" -> Diagram.plantUml(assessment, options);
      default -> Diagram.draw(assessment, options, shell.engine());
    };
    byte[] content = format.equals("png") ? PngWriter.write(picture.text()) : picture.text().getBytes(StandardCharsets.UTF_8);
    target.write(content);
    picture.remarks().forEach(shell::remark);
    if (picture.merged()) {
      shell.remark("`--focus`, `--data`, `--verdict` or `--regime` draw a part of it");
    }
  }

  // ---------------------------------------------------------------- what to draw

  /** What is asked for by its name says what the picture is about. */
  private View view() {
    Optional<View> said = option("--view").map(word -> View.of(Choice.one("--view", word, View.words())));
    View view = said.orElse(option("--transfer").isPresent() ? View.TRANSFER : option("--data").isPresent() ? View.DATA : View.SYSTEM);
    needs(view == View.DATA, "--view data", "--data");
    needs(view == View.TRANSFER, "--view transfer", "--transfer");
    needs(option("--depth").isPresent(), "--depth", "--focus");
    return view;
  }

  private void needs(boolean asked, String option, String other) {
    if (asked && option(other).isEmpty()) {
      throw new UsageException(new UsageProblem.NeedsAnother(option, other));
    }
  }

  private DiagramOptions how() {
    choice.among("--verdict", VERDICTS);
    number("--depth", DEEPEST);
    Merging merging = option("--merge").map(word -> Choice.one("--merge", word, MERGINGS))
        .map(word -> Merging.valueOf(word.toUpperCase(Locale.ROOT))).orElse(Merging.AUTO);
    DiagramOptions merged = DiagramOptions.DEFAULT.merging(merging);
    return number("--time-limit", LONGEST_LIMIT).map(Duration::ofSeconds).map(merged::within).orElse(merged);
  }

  private Filter filter(Assessment assessment) {
    Optional<Transfer> transfer = option("--transfer").filter(name -> Flows.named(assessment, name).isEmpty())
        .flatMap(id -> Flows.transfer(assessment, id));
    return new Filter(
        option("--focus").map(name -> endpoint(assessment, name)),
        number("--depth", DEEPEST).orElse(1L).intValue(),
        option("--data").map(name -> data(assessment, name)),
        new LinkedHashSet<>(regimes(assessment)),
        verdicts(),
        option("--transfer").map(name -> transfer.map(one -> List.of(one.flow())).orElseGet(() -> flows(assessment, name))).orElse(List.of()),
        transfer.map(Transfer::id).map(Set::of).orElse(Set.of()));
  }

  private Set<Verdict> verdicts() {
    return choice.among("--verdict", VERDICTS).orElse(List.of()).stream()
        .map(word -> Verdict.valueOf(word.toUpperCase(Locale.ROOT))).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> regimes(Assessment assessment) {
    return option("--regime").map(Requests::names).orElse(List.of()).stream().map(law -> assessment.regimes().stream()
        .filter(law::equalsIgnoreCase).findFirst()
        .orElseThrow(() -> new UsageException(new UsageProblem.NoSuchLaw(law, assessment.regimes())))).toList();
  }

  private static Endpoint endpoint(Assessment assessment, String name) {
    List<Endpoint> all = Stream.concat(assessment.model().components().stream(), assessment.model().subjects().stream())
        .map(Endpoint.class::cast).toList();
    return all.stream().filter(endpoint -> endpoint.name().equals(name)).findFirst().orElseThrow(() ->
        new UsageException(new UsageProblem.NotInModel("component or group of people", name, all.stream().map(Endpoint::name).toList())));
  }

  private static Data data(Assessment assessment, String name) {
    List<Data> all = assessment.model().data();
    return all.stream().filter(data -> data.name().equals(name)).findFirst().orElseThrow(() ->
        new UsageException(new UsageProblem.NotInModel("data category", name, all.stream().map(Data::name).toList())));
  }

  private static List<Flow> flows(Assessment assessment, String name) {
    List<Flow> flows = Flows.named(assessment, name);
    if (flows.isEmpty()) {
      List<String> known = new ArrayList<>(assessment.model().flows().stream().map(Flow::name).toList());
      assessment.transfers().forEach(transfer -> known.add(transfer.id()));
      throw new UsageException(new UsageProblem.NotInModel("transfer or flow", name, known));
    }
    return flows;
  }

  // ---------------------------------------------------------------- the words of the options

  private Optional<String> option(String name) {
    return choice.options().apply(name);
  }

  private Optional<Long> number(String option, int most) {
    return option(option).map(value -> {
      if (!value.matches("[1-9]\\d{0,8}") || Long.parseLong(value) > most) {
        throw new UsageException(new UsageProblem.NoNumber(option, value, most));
      }
      return Long.parseLong(value);
    });
  }

  private static Optional<String> ending(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "svg" -> Optional.of("svg");
      case "png" -> Optional.of("png");
      case "dot", "gv" -> Optional.of("dot");
      case "mmd", "mermaid" -> Optional.of("mermaid");
      case "puml", "plantuml", "pu" -> Optional.of("plantuml");
      default -> Optional.empty();
    };
  }
}
