package dev.landfall.law;

import java.util.List;

/** Something that packs give a name to, and that can be looked up by it. */
public sealed interface Provision {

  String name();

  /** A rule or a decision. */
  record OfRule(Rule rule) implements Provision {
    @Override
    public String name() {
      return rule.id();
    }
  }

  record OfRegime(Regime regime) implements Provision {
    @Override
    public String name() {
      return regime.name();
    }
  }

  record OfInstrument(String name, List<Instrument> editions) implements Provision {}

  record OfTerm(Term term) implements Provision {
    @Override
    public String name() {
      return term.name();
    }
  }

  record OfSet(NamedSet set) implements Provision {
    @Override
    public String name() {
      return set.name();
    }
  }

  /** A reading of the law that is not settled. */
  record OfSwitch(Switch reading) implements Provision {
    @Override
    public String name() {
      return reading.name();
    }
  }

  /** A word, which may stand in several lists. */
  record OfWord(String name, List<Listed> listed) implements Provision {}

  record Listed(String list, Lexicon.Entry entry) {}
}
