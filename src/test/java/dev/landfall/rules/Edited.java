package dev.landfall.rules;

import dev.landfall.assess.explain.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a change into the text of a model, as somebody would who was told of it. */
final class Edited {

  private static final String KINDS = "party|purpose|data|safeguard|app|service|store|queue|model|saas|device|team|component";

  private static final Pattern CLAUSE =
      Pattern.compile("(?:(with|covers|is|since|extended|basis) (\\S+(?: module \\d)?(?: \\d{4}-\\d\\d-\\d\\d)?)|(necessary)())(?: |$)");

  private static final String DUTY = "\\w+(?: \\d{4}-\\d\\d-\\d\\d)?(?: \"[^\"]*\")?(?: adverse)?";
  private static final Pattern WITH = Pattern.compile("\\bwith (" + DUTY + "(?:\\s*,\\s*" + DUTY + ")*)");

  private Edited() {}

  /** Empty where the declaration does not stand on a line of its own. */
  static Optional<String> text(String model, Change change) {
    List<String> lines = new ArrayList<>(model.lines().toList());
    if (change.kind() == Change.Kind.STATEMENT) {
      lines.add("safeguard " + change.on() + " " + change.clause());
      return Optional.of(withoutExpectations(lines));
    }
    List<Integer> places = IntStream.range(0, lines.size()).filter(i -> declares(lines.get(i), change.on())).boxed().toList();
    if (places.size() != 1) {
      return Optional.empty();
    }
    int place = places.getFirst();
    if (change.kind() == Change.Kind.WITHOUT && change.clause().isEmpty()) {
      String name = Pattern.quote(change.on());
      lines.remove(place);
      lines.replaceAll(line -> line.replaceAll("\\bunder " + name + "\\b", ""));
    } else {
      lines.set(place, line(lines.get(place), change));
    }
    return Optional.of(withoutExpectations(lines));
  }

  private static String withoutExpectations(List<String> lines) {
    return String.join("\n", lines.stream().filter(line -> !line.strip().matches("(expect|accept)\\b.*")).toList()) + "\n";
  }

  private static boolean declares(String line, String name) {
    String statement = code(line).strip();
    if (name.equals("system")) {
      return statement.startsWith("system");
    }
    String last = Pattern.quote(name.substring(name.lastIndexOf('.') + 1));
    return statement.matches("(" + KINDS + ")\\s+" + last + "\\b.*")
        || statement.matches(".*\\bas " + Pattern.quote(name) + "\\b.*") && !statement.startsWith("system")
        || statement.replaceAll("\\s+", " ").matches(Pattern.quote(name) + "(\\s*[:{].*|\\s.*|)");
  }

  private static String code(String line) {
    return line.replaceAll("//.*", "").stripTrailing();
  }

  /** The clause in place of what says otherwise, before a block that the line opens. */
  private static String line(String written, Change change) {
    String code = code(written).replaceAll("\\{(.*)\\}$", "$1");
    int block = code.indexOf('{');
    String head = block < 0 ? code : code.substring(0, block);
    for (Change one : single(change)) {
      head = one.kind() == Change.Kind.WITHOUT ? taken(head, one) : put(head, one);
    }
    return block < 0 ? head : head + " " + code.substring(block);
  }

  /** Several clauses of a paper that were put right together. */
  private static List<Change> single(Change change) {
    List<Change> single = new ArrayList<>();
    Matcher clause = CLAUSE.matcher(change.clause());
    int end = 0;
    while (clause.find() && clause.start() == end) {
      int group = clause.group(1) == null ? 3 : 1;
      single.add(new Change(change.about(), change.kind(), change.on(), clause.group(group), clause.group(group + 1), change.edit()));
      end = clause.end();
    }
    return end == change.clause().length() && single.size() > 1 ? single : List.of(change);
  }

  private static String taken(String line, Change change) {
    return switch (change.head()) {
      case "with" -> withoutDuty(line, change.tail());
      case "certified" -> line.replaceAll("\\bcertified " + change.tail() + "\\b( since \\S+)?( until \\S+)?", "");
      default -> line.replace(change.clause(), "");
    };
  }

  private static String withoutDuty(String line, String duty) {
    return WITH.matcher(line).replaceAll(found -> {
      List<String> rest = Pattern.compile(DUTY).matcher(found.group(1)).results().map(MatchResult::group)
          .filter(met -> !met.matches(duty + "\\b.*")).toList();
      return rest.isEmpty() ? "" : Matcher.quoteReplacement("with " + String.join(", ", rest));
    });
  }

  private static String put(String line, Change change) {
    String clause = change.clause();
    return switch (change.head()) {
      case "ciio", "not ciio" -> line.replaceAll("\\b(not )?ciio\\b", "") + " " + clause;
      case "basis" -> line.replaceAll("\\bbasis \\w+( under \\w+)?", "") + " " + clause;
      case "necessary", "necessary for", "not necessary" -> line.replaceAll("\\b(not )?necessary( for \\w+)?", "") + " " + clause;
      case "occasional", "regular" -> line.replaceAll("\\b(occasional|regular)\\b", "") + " " + clause;
      case "count" -> line.replaceAll("\\bcount [\\w.]+( to [\\w.]+)?( in \\d+)?(, [\\w.]+ in \\d+)*", "") + " " + clause;
      case "switch" -> line.replaceAll("\\bswitch " + change.tail().replaceAll(" .*", "") + " (on|off)", "") + " " + clause;
      case "handles" -> line.replaceAll("\\bhandles \\w+", "") + " " + clause;
      case "ground" -> line.replaceAll("\\bground \\w+", "") + " " + clause;
      case "since" -> line.replaceAll("\\bsince \\S+", "") + " " + clause;
      case "extended" -> line.replaceAll("\\bextended \\S+", "") + " " + clause;
      case "at" -> line.replaceAll("\\bat [\\w:.-]+(, [\\w:.-]+)*", "") + " " + clause;
      case "self_hosted" -> line.replaceAll("\\bhosted by \\w+", "") + " " + clause;
      case "subject to" -> among(line.replaceAll("\\bnot subject to " + change.tail() + "\\b", ""), change);
      case "is" -> line.strip().startsWith("safeguard") ? line.replaceAll("\\bis \\w+( module \\d)?", clause) : among(line, change);
      case "covers", "onward", "certified" -> among(line, change);
      case "not subject to" -> line.replaceAll("\\b(?<!not )subject to " + change.tail(), "") + " " + clause;
      case "with" -> withoutDuty(line, change.tail().replaceAll("[ ,].*", "")) + " " + clause;
      default -> clause.startsWith("pseudonymised") || clause.startsWith("encrypted")
          ? line.replaceAll("\\b" + clause.replaceAll(" .*", "") + "( key held by \\w+( at [\\w:.-]+)?)?", "") + " " + clause
          : line + " " + clause;
    };
  }

  /** In front of what the clause lists already. */
  private static String among(String line, Change change) {
    Matcher listed = Pattern.compile("(?<!not )\\b" + change.head() + " ").matcher(line);
    return listed.find() && !change.head().equals("certified") ? line.substring(0, listed.end()) + change.tail() + ", " + line.substring(listed.end())
        : line + " " + change.clause();
  }
}
