package dev.landfall.law;

import java.util.List;
import java.util.Optional;

/**
 * One body of law.
 *
 * @param matter what data it is about
 * @param binds whom it binds, asked of a party at a place for a group of people
 * @param transfer what it calls a transfer; empty: nothing, it speaks of services and parties alone
 * @param onward which further moves of what was transferred it follows; empty: none
 * @param exporter whose transfer it is: of who runs the sending component, or of on whose behalf it is run
 * @param territory the places that it protects
 * @param special the term that counts persons whose data need special care
 */
public record Regime(String name, Condition matter, Condition binds, Optional<Condition> transfer,
    Optional<Condition> onward, Exporter exporter, List<Operand> territory, Optional<Term> special, Document document) {

  public enum Exporter { OPERATOR, HANDLER }
}
