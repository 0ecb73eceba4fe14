package dev.landfall.assess.trace;

import dev.landfall.law.Truth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one regime looks at one part of a flow.
 *
 * @param matter whether it is about such data; {@code direct} whether this is a transfer by itself, where the
 *     regime knows transfers
 * @param onward whether it is a further move of what came by a transfer; empty where nothing did, or the regime does not ask
 * @param transfer what these come to
 * @param rules in the order in which they are tried; none where it is no transfer
 * @param means instruments that the deciding rules ask for
 * @param papers safeguards held against them
 */
public record Trace(Weighed matter, Optional<Weighed> direct, Optional<Weighed> onward, Truth transfer, List<Tried> rules,
    List<Means> means, List<PaperTried> papers, Outlook outlook) {

  /** What makes it a transfer, or none. */
  public Stream<Weighed> limbs() {
    return Stream.of(Stream.of(matter), direct.stream(), onward.stream()).flatMap(limbs -> limbs);
  }

  /** Every fact that was asked for on the way to the verdict, in the order in which it was. */
  public Stream<Asked> facts() {
    return Stream.of(
        limbs().flatMap(Weighed::facts),
        rules.stream().filter(tried -> tried.reached() && tried.stratum().decides()).flatMap(Tried::facts),
        means.stream().flatMap(one -> one.usable().stream()).flatMap(Weighed::facts),
        papers.stream().flatMap(PaperTried::facts)).flatMap(facts -> facts).distinct();
  }
}
