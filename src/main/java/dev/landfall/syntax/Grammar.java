package dev.landfall.syntax;

import dev.landfall.syntax.grammar.LandfallParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.misc.IntervalSet;

/** What the grammar itself says about kinds, clauses and words. Nothing here is written twice: it is read off the parser. */
final class Grammar {

  static final ATN ATN = LandfallParser._ATN;

  private static final String CLAUSE = "Clause";

  private static final Map<Integer, String> SPELLINGS = spellings();
  private static final Map<String, Integer> TYPES = types();

  /** What a statement can be: the rules that {@code statement} chooses from. */
  private static final Set<Integer> KINDS = calledBy(LandfallParser.RULE_statement);

  /** Each clause rule, and who takes it. */
  private static final Map<Integer, Set<Integer>> OWNERS = owners();

  private Grammar() {}

  static boolean isKind(int rule) {
    return KINDS.contains(rule);
  }

  static boolean isClause(int rule) {
    return OWNERS.containsKey(rule);
  }

  /** Whether a token is spelt like a word: a name or a keyword. */
  static boolean isWord(int type) {
    return type == LandfallParser.Name || isKeyword(type);
  }

  /** Whether a word may stand where a name is expected. */
  static boolean isName(int type) {
    return first(LandfallParser.RULE_name).contains(type);
  }

  static boolean isKeyword(int type) {
    return spelling(type).filter(word -> Character.isLetter(word.charAt(0))).isPresent();
  }

  /** How a keyword or a mark is spelt; empty for names and values. */
  static Optional<String> spelling(int type) {
    return type <= 0 ? Optional.empty() : Optional.ofNullable(SPELLINGS.get(type));
  }

  /** The tokens with which a rule can begin. */
  static IntervalSet first(int rule) {
    return ATN.nextTokens(ATN.ruleToStartState[rule]);
  }

  /** Whether a statement of a kind of its own, not a flow, begins with this keyword. */
  static boolean beginsStatement(int type) {
    return KINDS.stream().anyMatch(kind -> !beginsWithName(kind) && first(kind).contains(type));
  }

  /** The keywords with which the clauses of a kind begin, in the order of the lexer. */
  static List<String> clauseWords(int kind) {
    Set<String> words = new LinkedHashSet<>();
    OWNERS.forEach((clause, owners) -> {
      if (owners.contains(kind)) {
        first(clause).toList().forEach(type -> spelling(type).ifPresent(words::add));
      }
    });
    return List.copyOf(words);
  }

  /** Who has a clause that begins with this keyword, in the words of the guide. */
  static List<String> ownersOf(int type) {
    Set<String> names = new LinkedHashSet<>();
    OWNERS.forEach((clause, owners) -> {
      if (type != LandfallParser.NOT && first(clause).contains(type)) {
        owners.forEach(owner -> names.add(name(owner)));
      }
    });
    return List.copyOf(names);
  }

  /** A kind with one keyword is called by it; those with many, or with none, by the rule: components, flows. */
  private static String name(int kind) {
    IntervalSet first = first(kind);
    return first.size() == 1
        ? "`" + spelling(first.getMinElement()).orElseThrow() + "`"
        : LandfallParser.ruleNames[kind] + "s";
  }

  static boolean beginsWithName(int rule) {
    return first(rule).contains(LandfallParser.Name);
  }

  private static Map<Integer, Set<Integer>> owners() {
    Map<Integer, Set<Integer>> owners = new LinkedHashMap<>();
    for (int kind : KINDS) {
      for (int rule : calledBy(kind)) {
        if (LandfallParser.ruleNames[rule].endsWith(CLAUSE)) {
          owners.computeIfAbsent(rule, clause -> new LinkedHashSet<>()).add(kind);
        }
      }
    }
    return owners;
  }

  private static Set<Integer> calledBy(int rule) {
    Set<Integer> called = new LinkedHashSet<>();
    for (ATNState state : ATN.states) {
      if (state != null && state.ruleIndex == rule) {
        for (int i = 0; i < state.getNumberOfTransitions(); i++) {
          if (state.transition(i) instanceof RuleTransition call) {
            called.add(call.target.ruleIndex);
          }
        }
      }
    }
    return called;
  }

  /** The words among some tokens. */
  static List<String> words(Iterable<Integer> types) {
    List<String> words = new ArrayList<>();
    for (int type : types) {
      if (type != Token.EOF && isKeyword(type)) {
        words.add(spelling(type).orElseThrow());
      }
    }
    return words;
  }

  /** The keyword or mark spelt like this. */
  static int keyword(String word) {
    Integer type = TYPES.get(word);
    if (type == null) {
      throw new IllegalArgumentException("nothing is spelt " + word);
    }
    return type;
  }

  /** A keyword of several spellings, such as a unit of time, is called by the name of its token, the plural. */
  private static Map<Integer, String> spellings() {
    Map<Integer, String> spellings = new HashMap<>();
    for (int type = 1; type <= LandfallParser.VOCABULARY.getMaxTokenType(); type++) {
      String literal = LandfallParser.VOCABULARY.getLiteralName(type);
      String symbol = LandfallParser.VOCABULARY.getSymbolicName(type);
      if (literal != null) {
        spellings.put(type, literal.substring(1, literal.length() - 1));
      } else if (symbol.equals(symbol.toUpperCase(Locale.ROOT))) {
        spellings.put(type, symbol.toLowerCase(Locale.ROOT));
      }
    }
    return spellings;
  }

  private static Map<String, Integer> types() {
    Map<String, Integer> types = new HashMap<>();
    SPELLINGS.forEach((type, spelling) -> types.put(spelling, type));
    return types;
  }
}
