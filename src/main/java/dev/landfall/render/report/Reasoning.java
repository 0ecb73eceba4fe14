package dev.landfall.render.report;

import dev.landfall.assess.Heard;
import dev.landfall.assess.explain.Portion;
import dev.landfall.assess.explain.WhatIf;
import dev.landfall.assess.trace.Asked;
import dev.landfall.assess.trace.Means;
import dev.landfall.assess.trace.Origin;
import dev.landfall.assess.trace.Outlook;
import dev.landfall.assess.trace.Stratum;
import dev.landfall.assess.trace.Tried;
import dev.landfall.assess.trace.Value;
import dev.landfall.assess.trace.Weighed;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.flow.Step;
import dev.landfall.law.Rule;
import dev.landfall.law.Truth;
import dev.landfall.render.wording.ChangeWording;
import dev.landfall.render.wording.FactWording;
import dev.landfall.render.wording.OutlookWording;
import dev.landfall.render.wording.PortionWording;
import dev.landfall.render.wording.Tongue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reasoning step by step: is it a transfer, which facts, which rules in their order, what it hangs on, what would change it. */
final class Reasoning {

  /** What facts are of, in the order in which they are told. */
  private static final List<String> ORDER =
      List.of("party", "exporter", "importer", "from", "to", "flow", "chain", "data", "subjects", "purpose", "safeguard");

  private final Desk desk;
  private final Html html;
  private final Portion portion;

  Reasoning(Desk desk, Portion portion) {
    this.desk = desk;
    this.html = desk.html;
    this.portion = portion;
  }

  /** @param several whether it is told of which data it speaks */
  void write(boolean several) {
    html.open("div", "class", "portion").line();
    if (several) {
      html.open("p", "class", "says");
      portion.verdict().ifPresent(desk::badge);
      html.text(" ");
      desk.list(data(), html::name);
      html.close("p").line();
    }
    PortionWording chinese = new PortionWording(Tongue.CHINESE, flaw -> desk.names.flaw(flaw).zh());
    html.leaf("p", Text.both(PortionWording.ENGLISH.verdict(portion), chinese.verdict(portion)));
    step("step.transfer", () -> {
      limbs(portion.trace().matter());
      portion.trace().direct().ifPresent(this::limbs);
      portion.trace().onward().ifPresent(this::limbs);
    });
    step("step.facts", this::facts);
    rules();
    step("step.means", !portion.trace().means().isEmpty(), () -> portion.trace().means().forEach(this::means));
    step("step.way", this::way);
    step("step.hangs", !(portion.trace().outlook() instanceof Outlook.Settled), () -> outlook(portion.trace().outlook(), Text.NONE));
    step("step.changes", !portion.better().isEmpty() || !portion.worse().isEmpty(), () -> {
      changes("better", portion.better());
      changes("worse", portion.worse());
    });
    html.close("div").line();
  }

  /** Each language tells the same changes in the same order. */
  private void changes(String kind, List<WhatIf> found) {
    List<String> english = ChangeWording.ENGLISH.sentences(found, portion);
    List<String> chinese = ChangeWording.CHINESE.sentences(found, portion);
    for (int i = 0; i < english.size(); i++) {
      item(kind, Text.both(english.get(i), chinese.get(i)));
    }
  }

  private static Text facts(Function<FactWording, String> words) {
    return Text.both(words.apply(FactWording.ENGLISH), words.apply(FactWording.CHINESE));
  }

  private List<String> data() {
    return portion.parts().stream().map(part -> part.crossing().movement().sent().data().name()).distinct().toList();
  }

  private void step(String key, Runnable items) {
    step(key, true, items);
  }

  private void step(String key, boolean there, Runnable items) {
    if (there) {
      desk.heading(5, key).open("ul", "class", "steps").line();
      items.run();
      html.close("ul").line();
    }
  }

  private void item(String kind, Text words) {
    html.open("li", "class", kind);
    html.leaf("span", desk.say("mark." + kind), "class", "mark").say(words).close("li").line();
  }

  private void truth(Truth truth, Text words) {
    item(switch (truth) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "unknown";
    }, words);
  }

  private void limbs(Weighed condition) {
    PortionWording.limbs(condition).forEach(limb -> truth(limb.truth(), facts(words -> words.why(limb))));
  }

  // ---------------------------------------------------------------- facts

  /** In the order of what they are of, whatever the rules asked first. */
  private void facts() {
    Map<Text, Asked> told = new LinkedHashMap<>();
    portion.facts().stream().sorted(Comparator.comparingInt(Reasoning::turn))
        .forEach(asked -> told.putIfAbsent(facts(words -> words.sentence(asked)), asked));
    told.forEach((sentence, asked) -> {
      html.open("li", "class", asked.value() instanceof Value.Unknown ? "unknown" : "fact").say(sentence).text(" ");
      html.leaf("span", origin(asked.origin()), "class", "sub").close("li").line();
    });
  }

  private static int turn(Asked asked) {
    int dot = asked.property().indexOf('.');
    int turn = ORDER.indexOf(dot < 0 ? asked.property() : asked.property().substring(0, dot));
    return turn < 0 ? ORDER.size() : turn;
  }

  private Text origin(Origin origin) {
    return switch (origin) {
      case Origin.Said said -> Text.plain(Desk.place(said.at()));
      case Origin.Unsaid unsaid -> desk.say("origin.unsaid");
      case Origin.Taken taken -> desk.say("origin.taken");
      case Origin.Reading reading -> desk.say(reading.chosen() ? "origin.chosen" : "origin.default");
      case Origin.Derived derived -> desk.say("origin.derived");
      case Origin.Open open -> desk.say("origin.open", String.join(", ", open.questions()));
    };
  }

  // ---------------------------------------------------------------- rules

  /** In the order in which they are tried; where one decides, those after it are not asked. */
  private void rules() {
    Map<Stratum, List<Tried>> strata = portion.trace().rules().stream().filter(tried -> tried.stratum().decides())
        .collect(Collectors.groupingBy(Tried::stratum, LinkedHashMap::new, Collectors.toList()));
    strata.forEach((stratum, tried) -> step("step." + stratum.name().toLowerCase(java.util.Locale.ROOT), () -> {
      if (tried.getFirst().reached()) {
        tried(tried);
      } else {
        html.open("li", "class", "fact").say(desk.words.count("step.not-asked", tried.size())).close("li").line();
      }
    }));
  }

  /** Rules that are silent for one reason share a line. */
  private void tried(List<Tried> tried) {
    List<Rule> deciding = portion.parts().getFirst().reading().decision().decidedBy();
    for (Tried one : tried) {
      if (one.truth() == Truth.YES) {
        Text title = desk.names.title(one.rule());
        boolean givesWay = one.stratum() == Stratum.NEEDS && !deciding.isEmpty() && !deciding.contains(one.rule());
        truth(Truth.YES, givesWay ? desk.say("step.gives-way", title) : title);
      }
    }
    Map<String, List<Tried>> silent = new LinkedHashMap<>();
    tried.stream().filter(one -> one.truth() != Truth.YES).sorted(Comparator.comparing(Tried::truth).reversed())
        .forEach(one -> silent.computeIfAbsent(one.truth() + FactWording.ENGLISH.why(one), reason -> new ArrayList<>()).add(one));
    silent.values().forEach(alike -> {
      html.open("li", "class", alike.getFirst().truth() == Truth.UNKNOWN ? "unknown" : "no");
      html.leaf("span", desk.say("mark." + (alike.getFirst().truth() == Truth.UNKNOWN ? "unknown" : "no")), "class", "mark");
      desk.list(alike, one -> html.say(desk.names.title(one.rule())));
      html.say(desk.say("step.colon")).say(facts(words -> words.why(alike.getFirst()))).close("li").line();
    });
  }

  private void means(Means means) {
    Text title = desk.names.instrument(means.instrument());
    Text whole = means.module().isPresent() ? desk.say("module", title, means.module().getAsInt()) : title;
    Optional<Text> why = means.usable().filter(usable -> means.does() != Truth.YES && usable.truth() != Truth.YES)
        .map(usable -> facts(words -> words.why(usable)));
    truth(means.does(), why.map(reason -> desk.say("step.because", whole, reason)).orElse(whole));
  }

  // ---------------------------------------------------------------- the way, and what would change it

  /** From where the data began to here, each way once. */
  private void way() {
    SequencedSet<List<String>> ways = new LinkedHashSet<>();
    portion.parts().forEach(part -> ways.add(way(part)));
    ways.stream().limit(3).forEach(way -> html.open("li", "class", "fact").text(String.join(" → ", way)).close("li").line());
  }

  private static List<String> way(Heard part) {
    List<String> way = new ArrayList<>();
    String before = "";
    for (Step step : part.way()) {
      String now = step.fact().data().name() + ", " + step.fact().form().word();
      way.add(step.at().name() + (now.equals(before) ? "" : " (" + now + ")"));
      before = now;
    }
    return way;
  }

  private void outlook(Outlook outlook, Text when) {
    switch (outlook) {
      case Outlook.Settled settled -> {
        html.open("li", "class", "fact").say(when).say(desk.say("step.colon"));
        settled.verdict().ifPresentOrElse((Verdict verdict) -> desk.badge(verdict), () -> html.say(desk.say("no-transfer")));
        html.close("li").line();
      }
      case Outlook.TooMany many -> html.open("li", "class", "unknown").say(desk.say("too-many")).close("li").line();
      case Outlook.Depends depends -> {
        html.open("li", "class", "unknown");
        if (!when.isEmpty()) {
          html.say(when).say(desk.say("step.colon"));
        }
        List<String> facts = depends.fact().questions().isEmpty() ? List.of(depends.fact().fact()) : List.copyOf(depends.fact().questions());
        desk.list(facts, fact -> html.say(desk.names.question(fact)));
        html.open("ul", "class", "steps").line();
        OutlookWording english = new OutlookWording(Tongue.ENGLISH, desk.found.packs(), desk.found.asOf());
        OutlookWording chinese = new OutlookWording(Tongue.CHINESE, desk.found.packs(), desk.found.asOf());
        depends.branches().stream().sorted(Comparator.comparing(branch -> OutlookWording.isRest(depends, branch)))
            .forEach(branch -> outlook(branch.outlook(),
                Text.both(english.values(depends, branch), chinese.values(depends, branch))));
        html.close("ul").close("li").line();
      }
    }
  }
}
