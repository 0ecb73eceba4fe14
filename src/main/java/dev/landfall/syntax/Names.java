package dev.landfall.syntax;

import dev.landfall.syntax.grammar.LandfallParser.CustodyContext;
import dev.landfall.syntax.grammar.LandfallParser.FlowRefContext;
import dev.landfall.syntax.grammar.LandfallParser.NameContext;
import dev.landfall.syntax.grammar.LandfallParser.NamesContext;
import dev.landfall.syntax.grammar.LandfallParser.ObligationContext;
import dev.landfall.syntax.grammar.LandfallParser.ObligationsContext;
import dev.landfall.syntax.grammar.LandfallParser.PlaceContext;
import dev.landfall.syntax.grammar.LandfallParser.PlacesContext;
import dev.landfall.syntax.grammar.LandfallParser.RefContext;
import dev.landfall.syntax.tree.Name;
import dev.landfall.syntax.tree.Words.Custody;
import dev.landfall.syntax.tree.Words.Duty;
import dev.landfall.syntax.tree.Words.FlowName;
import dev.landfall.syntax.tree.Words.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;

/** Names, and what is made of names alone. */
record Names(Values values) {

  Name name(NameContext name) {
    return new Name(name.getStart().getText(), values.span(name.getStart()));
  }

  Name name(Token token) {
    return new Name(token.getText(), values.span(token));
  }

  Optional<Name> maybe(NameContext name) {
    return Optional.ofNullable(name).map(this::name);
  }

  List<Name> names(NamesContext names) {
    return names(names.name());
  }

  List<Name> names(List<NameContext> names) {
    return names.stream().map(this::name).toList();
  }

  Name ref(RefContext ref) {
    List<NameContext> parts = ref.name();
    return parts.size() == 1 ? name(parts.getFirst()) : new Name(dotted(parts), values.span(ref));
  }

  static String dotted(List<NameContext> parts) {
    return parts.stream().map(part -> part.getStart().getText()).collect(Collectors.joining("."));
  }

  /** What a provider offers, by both names: {@code provider:offer}. */
  Name offer(NameContext provider, NameContext offered) {
    return new Name(provider.getStart().getText() + ":" + offered.getStart().getText(),
        values.span(provider.getStart()).to(values.span(offered.getStart())));
  }

  Place place(PlaceContext place) {
    return new Place(name(place.name(0)), maybe(place.name(1)), values.span(place));
  }

  List<Place> places(PlacesContext places) {
    return places.place().stream().map(this::place).toList();
  }

  Custody custody(CustodyContext custody) {
    return new Custody(
        name(custody.name()), Optional.ofNullable(custody.place()).map(this::place), values.span(custody));
  }

  List<Duty> duties(ObligationsContext obligations) {
    return obligations.obligation().stream().map(this::duty).toList();
  }

  private Duty duty(ObligationContext duty) {
    return new Duty(
        name(duty.name()),
        Optional.ofNullable(duty.Date()).map(date -> values.day(date.getSymbol())),
        Optional.ofNullable(duty.Text()).map(text -> values.text(text.getSymbol())),
        duty.ADVERSE() != null,
        values.span(duty));
  }

  FlowName flow(FlowRefContext flow) {
    Optional<FlowName.Way> way = flow.ref().size() == 1 ? Optional.empty()
        : Optional.of(flow.Arrow() != null ? FlowName.Way.SENDS
            : flow.READS() != null ? FlowName.Way.READS : FlowName.Way.EXCHANGES);
    return new FlowName(ref(flow.ref(0)), way, way.map(there -> ref(flow.ref(1))), values.span(flow));
  }
}
