package dev.landfall.cli;

import dev.landfall.document.Phrases;
import dev.landfall.render.diagram.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may stand on a command line, said to picocli in plain calls: annotations would have it look through our classes at
 * each start.
 */
final class Arguments {

  static final List<String> LEVELS = List.of("gap", "open", "never");
  static final List<String> COLOURS = List.of("auto", "always", "never");

  private Arguments() {}

  /** The whole command line with all its commands. */
  static CommandLine line() {
    CommandSpec root = CommandSpec.create().name("landfall");
    root.addOption(help());
    root.addOption(flag("--version").description("print the version").build());
    Stream.of(Command.values()).forEach(command -> root.addSubcommand(command.word(), spec(command)));
    return new CommandLine(root).setOverwrittenOptionsAllowed(true).setInterpolateVariables(false)
        .setExpandAtFiles(false);
  }

  /** Every option that a command knows, by all its names. */
  static List<String> options(CommandLine line) {
    return line.getCommandSpec().options().stream().flatMap(option -> Stream.of(option.names())).toList();
  }

  private static CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name(command.word());
    spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("0..*").paramLabel(command.operand().name())
        .type(List.class).auxiliaryTypes(String.class).build());
    options(command).forEach(spec::addOption);
    return spec;
  }

  private static List<OptionSpec> options(Command command) {
    List<OptionSpec.Builder> options = new ArrayList<>();
    options.add(command.hasSeveralFormats()
        ? value("FORMAT,…", "--format").description("in these formats: " + String.join(", ", command.formats()))
        : value("FORMAT", "--format").description("what to write: " + either(command.formats())));
    options.add(value("PATH", "-o", "--output").description(command == Command.ASSESS ? "write into this folder; `-` is standard output"
        : "write into this file; `-` is standard output"));
    options.addAll(own(command));
    options.add(value("WHEN", "--color").description("colours: auto, always or never"));
    options.add(flag("-q", "--quiet").description("say only what it comes to"));
    options.add(flag("-v", "--verbose").description("say everything"));
    List<OptionSpec> built = new ArrayList<>(options.stream().map(OptionSpec.Builder::build).toList());
    built.add(help());
    return built;
  }

  private static List<OptionSpec.Builder> own(Command command) {
    return switch (command) {
      case CHECK -> Stream.concat(ofModel().stream(), Stream.of(
          value("LEVEL", "--fail-on").description("what ends with status 1: gap, open (which is more), or never"))).toList();
      case REPORT -> Stream.concat(ofModel().stream(), Stream.of(
          value("LANG", "--lang").description("opens in this language: " + String.join(" or ", Phrases.LANGUAGES)),
          flag("--watch").description("show it in a browser and renew it when the model changes"),
          value("NUMBER", "--port").description("of this machine, where `--watch` shows it, not any"))).toList();
      case TEST -> ofModel();
      case DRAW -> Stream.concat(ofModel().stream(), Stream.of(
          value("VIEW", "--view").description(either(View.words())),
          value("NAME", "--data").description("the journey of this data, with its verdicts"),
          value("NAME", "--transfer").description("the way of this transfer or flow"),
          value("NAME", "--focus").description("what is near this component or group of people"),
          value("NUMBER", "--depth").description("so many flows away from it, not one"),
          value("LAW,…", "--regime").description("transfers under these laws only"),
          value("VERDICT,…", "--verdict").description("flows that are " + either(Draw.VERDICTS)),
          value("WHEN", "--merge").description("draw what is many together: auto or never"),
          value("SECONDS", "--time-limit").description("draw a coarser picture after this time, not after 20"))).toList();
      case EXPLAIN -> Stream.concat(ofModel().stream(), Stream.of(
          value("MODEL", "--model").description("the model of the flow; may stand behind the name too"))).toList();
      case ASSESS -> Stream.concat(ofModel().stream(), Stream.of(
          value("NAME,…", "--document").description("these documents only"),
          value("FLOW", "--flow").description("those that are about this flow"),
          value("LAW,…", "--regime").description("those that these laws call for"),
          value("LANG,…", "--lang").description("in these languages: " + String.join(", ", Phrases.LANGUAGES)),
          value("PLACE,…", "--place").description("ask the residency statement about these places"),
          value("DIR", "--templates").description("take own texts, sections and a logo from this folder"),
          flag("--check").description("write nothing; say which documents are out of date"),
          flag("--force").description("replace files that are not ours or were changed"))).toList();
      case RULES -> List.of(
          value("LAW,…", "--regime", "--laws").description("of these laws"),
          value("KIND,…", "--kind").description("rule, decision, instrument or switch"),
          value("EFFECT,…", "--effect").description("frees, needs, forbids, obliges or warns"),
          value("HOW,…", "--source").description("verified, secondary or unverified"),
          value("NUMBER", "--article").description("that cite this article, such as 46 or 46(1)"),
          value("DATE", "--as-of").description("in force on this day, such as 2026-11-01"));
      case PLACES -> List.of(
          value("NAME,…", "--provider").description("of these providers, such as aws"),
          value("PLACE,…", "--country").description("in these countries or sets of countries of the packs"));
      case CLASSES -> List.of(
          value("LIST", "--list").description("another list of words, such as bases"),
          value("DATE", "--as-of").description("what the laws say on this day, such as 2026-11-01"));
    };
  }

  private static List<OptionSpec.Builder> ofModel() {
    return List.of(
        value("DATE", "--as-of").description("ask for this day, such as 2026-11-01, not the model's"),
        value("LAW,…", "--laws").description("look at these laws only, in place of the model's"),
        OptionSpec.builder("--switch").paramLabel("NAME=on").arity("1").type(List.class).auxiliaryTypes(String.class)
            .description("read an unsettled law this way, with `=off` the other"));
  }

  /** Words of ours, unlike names without quotes. */
  private static String either(List<String> words) {
    int last = words.size() - 1;
    return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static OptionSpec help() {
    return flag("-h", "--help").usageHelp(true).description("show this help").build();
  }

  private static OptionSpec.Builder value(String label, String... names) {
    return OptionSpec.builder(names[0], rest(names)).paramLabel(label).arity("1").type(String.class);
  }

  private static OptionSpec.Builder flag(String... names) {
    return OptionSpec.builder(names[0], rest(names)).arity("0").type(boolean.class);
  }

  private static String[] rest(String[] names) {
    return Stream.of(names).skip(1).toArray(String[]::new);
  }
}
