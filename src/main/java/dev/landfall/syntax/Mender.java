package dev.landfall.syntax;

import dev.landfall.source.SourceFile;
import dev.landfall.syntax.grammar.LandfallParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Makes a statement that cannot be read into one that can. It goes through the tokens once, always knowing what could
 * stand next. Where nothing fits it tells the one problem of that line, and then either puts right what was surely meant
 * or leaves out the end of the line from the last place where the line could have ended. So a block keeps its other
 * lines, a declaration its name and what was said of it before.
 */
final class Mender {

  private final SourceFile file;
  private final Problems problems;
  private final Token endOfFile;
  private final List<List<CommonToken>> statements = new ArrayList<>();

  private List<CommonToken> tokens;
  private List<CommonToken> kept;
  private Standing now;
  private Standing before;
  private Line line;

  /** The place from which the rest of a line can be left out: so many tokens kept, and where one stands then. */
  private record Place(int kept, Standing standing) {}

  /** The part of the statement up to the next line end or brace. */
  private static final class Line {
    final int first;
    final int firstKept;
    final Standing start;
    int end;
    int follower;
    Place endable;
    Place endableWithoutBlock;
    boolean told;

    Line(int first, int firstKept, Standing start) {
      this.first = first;
      this.firstKept = firstKept;
      this.start = start;
    }
  }

  Mender(SourceFile file, Problems problems, Token endOfFile) {
    this.file = file;
    this.problems = problems;
    this.endOfFile = endOfFile;
  }

  /** What can be read of a statement: nothing, one statement, or several where a line end was missing. */
  List<List<CommonToken>> mend(List<CommonToken> statement) {
    tokens = new ArrayList<>(statement);
    begin(0);
    int i = 0;
    while (i <= tokens.size()) {
      noteEnds();
      Optional<Standing> next = now.after(type(i));
      if (i == tokens.size() && now.accepts(Token.EOF)) {
        finish();
        return statements;
      }
      if (next.isPresent()) {
        take(i++, next.get());
      } else {
        i = recover(i);
      }
    }
    return statements;
  }

  private void begin(int at) {
    kept = new ArrayList<>();
    now = Standing.before(LandfallParser.RULE_statement);
    before = null;
    startLine(at);
  }

  private void finish() {
    statements.add(kept);
  }

  private void take(int i, Standing next) {
    kept.add(tokens.get(i));
    before = now;
    now = next;
    if (endsLine(type(i))) {
      startLine(i + 1);
    }
  }

  private void startLine(int first) {
    line = new Line(first, kept.size(), now);
    lookAhead(first);
  }

  private void lookAhead(int from) {
    line.end = from;
    while (!endsLine(type(line.end))) {
      line.end++;
    }
    line.follower = type(line.end) == LandfallParser.OpenBlock ? afterBlock(line.end) : -1;
    line.endable = null;
    line.endableWithoutBlock = null;
  }

  private int afterBlock(int brace) {
    int depth = 0;
    int i = brace;
    do {
      depth += type(i) == LandfallParser.OpenBlock ? 1 : type(i) == LandfallParser.CloseBlock ? -1 : 0;
      i++;
    } while (depth > 0 && i < tokens.size());
    return i;
  }

  private void noteEnds() {
    if (now.accepts(type(line.end))) {
      line.endable = new Place(kept.size(), now);
    }
    if (line.follower >= 0 && now.accepts(type(line.follower))) {
      line.endableWithoutBlock = new Place(kept.size(), now);
    }
  }

  private int recover(int i) {
    boolean first = !line.told;
    line.told = true;
    if (first && !toldBefore(i)) {
      Finding finding = new Diagnosis(new Spot(file, tokens, kept, i, line.firstKept, before, now, endOfFile)).finding();
      problems.add(finding.problem());
      int resumed = apply(finding.repair(), i);
      if (resumed >= 0) {
        return resumed;
      }
    }
    return leaveOut(i);
  }

  /** A line with a senseless character in it has had its one problem. */
  private boolean toldBefore(int i) {
    int last = Math.max(0, Math.min(Math.max(i, line.end), tokens.size()) - 1);
    int from = tokens.get(Math.min(line.first, last)).getStartIndex();
    return problems.anyWithin(from, tokens.get(last).getStopIndex());
  }

  /** Where to go on after the repair; -1 if there is none. */
  private int apply(Repair repair, int i) {
    return switch (repair) {
      case Repair.None none -> -1;
      case Repair.Replace replace -> {
        tokens.set(i, as(tokens.get(i), replace.type()));
        yield i;
      }
      case Repair.ReplacePrevious replace -> {
        kept.set(kept.size() - 1, as(kept.getLast(), replace.type()));
        now = before.after(replace.type()).orElseThrow();
        yield i;
      }
      case Repair.NewLine newLine -> breakLine(i);
      case Repair.NewLineAfterComma loose -> {
        CommonToken word = kept.removeLast();
        kept.removeLast();
        now = walk(line.start, kept.subList(line.firstKept, kept.size()));
        tokens.set(i - 1, word);
        yield breakLine(i - 1);
      }
    };
  }

  private int breakLine(int i) {
    if (now.accepts(LandfallParser.LineEnd)) {
      kept.add(Blocks.put(kept.getLast(), LandfallParser.LineEnd));
      now = now.after(LandfallParser.LineEnd).orElseThrow();
      startLine(i);
    } else {
      finish();
      begin(i);
    }
    return i;
  }

  private static Standing walk(Standing from, List<CommonToken> over) {
    Standing standing = from;
    for (CommonToken token : over) {
      standing = standing.after(token.getType()).orElseThrow();
    }
    return standing;
  }

  private int leaveOut(int i) {
    if (line.endable != null) {
      return goOn(line.endable, i, line.end);
    }
    if (line.endableWithoutBlock != null) {
      int next = goOn(line.endableWithoutBlock, i, line.follower);
      lookAhead(next);
      return next;
    }
    problems.doubt(kept);
    problems.doubt(tokens.subList(i, tokens.size()));
    return tokens.size() + 1;
  }

  private int goOn(Place place, int i, int next) {
    List<CommonToken> left = kept.subList(place.kept, kept.size());
    problems.doubt(left);
    left.clear();
    problems.doubt(tokens.subList(i, next));
    now = place.standing;
    before = null;
    return next;
  }

  private static CommonToken as(CommonToken token, int type) {
    CommonToken other = new CommonToken(token);
    other.setType(type);
    return other;
  }

  private int type(int i) {
    return i < tokens.size() ? tokens.get(i).getType() : Token.EOF;
  }

  private static boolean endsLine(int type) {
    return type == LandfallParser.LineEnd || type == LandfallParser.OpenBlock || type == LandfallParser.CloseBlock
        || type == Token.EOF;
  }
}
