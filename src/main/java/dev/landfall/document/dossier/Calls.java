package dev.landfall.document.dossier;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Bound;
import dev.landfall.assess.Part;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.document.view.Topic;
import dev.landfall.law.Paperwork;
import dev.landfall.law.Regime;
import dev.landfall.model.Flow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What calls for which document. */
final class Calls {

  private final Assessment found;

  Calls(Assessment found) {
    this.found = found;
  }

  /** What the documents of a kind are about, one for each; none where nothing calls for it on the day. */
  List<Topic> of(Paperwork paperwork) {
    List<Regime> regimes = paperwork.regimes().stream().filter(found.regimes()::contains).map(found.packs().regimes()::get).toList();
    if (regimes.isEmpty() || !paperwork.document().validity().holdsOn(found.asOf())) {
      return List.of();
    }
    return switch (paperwork.per()) {
      case PAIR -> perPair(paperwork);
      case PARTY -> regimes.stream().flatMap(regime -> perParty(paperwork, regime)).toList();
      case SYSTEM -> perSystem(paperwork, regimes);
    };
  }

  private List<Topic> perPair(Paperwork paperwork) {
    record Pair(Actor exporter, Actor importer) {}
    Map<Pair, List<Transfer>> pairs = new LinkedHashMap<>();
    calling(paperwork).forEach(transfer ->
        pairs.computeIfAbsent(new Pair(transfer.exporter(), transfer.importer()), p -> new ArrayList<>()).add(transfer));
    List<Topic> topics = new ArrayList<>();
    pairs.forEach((pair, transfers) -> topics.add(new Topic(paperwork.name(), paperwork.document(), first(paperwork, transfers),
        Optional.of(pair.exporter), Optional.of(pair.importer), Optional.empty(), transfers)));
    return topics;
  }

  /** The first that the document names of those under which something calls for it. */
  private Regime first(Paperwork paperwork, List<Transfer> transfers) {
    return paperwork.regimes().stream().flatMap(name -> transfers.stream().map(Transfer::regime).filter(regime -> regime.name().equals(name)))
        .findFirst().orElseThrow();
  }

  private Stream<Topic> perParty(Paperwork paperwork, Regime regime) {
    return Bound.by(regime.name(), found).stream().map(bound -> new Topic(paperwork.name(), paperwork.document(), regime, Optional.empty(),
        Optional.empty(), Optional.of(bound.party()), found.transfers().stream().filter(transfer -> transfer.regime().equals(regime)
            && transfer.exporter().party().equals(Optional.of(bound.party()))).toList()));
  }

  private List<Topic> perSystem(Paperwork paperwork, List<Regime> regimes) {
    List<Transfer> calling = calling(paperwork);
    return calling.isEmpty() ? List.of() : List.of(new Topic(paperwork.name(), paperwork.document(), first(paperwork, calling),
        Optional.empty(), Optional.empty(), Optional.empty(), calling));
  }

  // ---------------------------------------------------------------- transfers

  /**
   * Transfers that call for it. A further move of what one of them brought is told of in the document of that one, and calls
   * for none of its own.
   */
  private List<Transfer> calling(Paperwork paperwork) {
    List<Transfer> all = found.transfers().stream().filter(transfer -> paperwork.regimes().contains(transfer.regime().name())
        && isCalledFor(transfer, paperwork)).toList();
    Set<String> told = new HashSet<>();
    all.stream().filter(transfer -> transfer.onwardFrom().isEmpty()).forEach(transfer -> told.add(key(transfer, transfer.flow())));
    List<Transfer> further = new ArrayList<>(all.stream().filter(transfer -> transfer.onwardFrom().isPresent()).toList());
    boolean grows = true;
    while (grows) {
      grows = further.removeIf(transfer -> told.contains(transfer.regime().name() + " " + transfer.onwardFrom().get())
          && (told.add(key(transfer, transfer.flow())) || true));
    }
    return all.stream().filter(transfer -> transfer.onwardFrom().isEmpty() || further.contains(transfer)).toList();
  }

  private static String key(Transfer transfer, Flow flow) {
    return transfer.regime().name() + " " + flow.name();
  }

  private static boolean isCalledFor(Transfer transfer, Paperwork paperwork) {
    return paperwork.instruments().isEmpty() && paperwork.duties().isEmpty()
        || transfer.duties().stream().anyMatch(duty -> paperwork.duties().contains(duty.name()))
        || transfer.parts().stream().anyMatch(part -> asks(part, paperwork.instruments()));
  }

  /** What is covered asks for the paper that carries it; what is not, for each that would do. */
  private static boolean asks(Part part, List<String> instruments) {
    return part.safeguards().stream().anyMatch(safeguard -> instruments.contains(safeguard.instrument()))
        || part.verdict() != Verdict.COVERED && part.verdict() != Verdict.FREE
            && part.needs().stream().anyMatch(need -> instruments.contains(need.instrument()));
  }
}
