package dev.landfall.syntax;

import dev.landfall.source.SourceFile;
import dev.landfall.source.Span;
import dev.landfall.syntax.SyntaxProblem.BackwardRange;
import dev.landfall.syntax.SyntaxProblem.NoSuchDay;
import dev.landfall.syntax.SyntaxProblem.NotWhole;
import dev.landfall.syntax.SyntaxProblem.TooLarge;
import dev.landfall.syntax.grammar.LandfallParser;
import dev.landfall.syntax.grammar.LandfallParser.AmountContext;
import dev.landfall.syntax.grammar.LandfallParser.DurationContext;
import dev.landfall.syntax.tree.Words.Amount;
import dev.landfall.syntax.tree.Words.Day;
import dev.landfall.syntax.tree.Words.Number;
import dev.landfall.syntax.tree.Words.Period;
import dev.landfall.syntax.tree.Words.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Numbers, dates and texts. What is written well but means nothing is told, and makes its clause {@link Unusable}. */
final class Values {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d_]*(\\.\\d+)?[kM]?");
  private static final Pattern BIG = Pattern.compile("[kM_.]");
  private static final int SHORT = 9;

  /** Arithmetic with more digits would be slow, and nobody means them. */
  private static final int LONGEST = 100;

  private final SourceFile file;
  private final Problems problems;

  Values(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  Span span(Token token) {
    return Lexing.span(file, token);
  }

  Span span(ParserRuleContext context) {
    return span(context.getStart(), context.getStop());
  }

  Span span(Token first, Token last) {
    int start = first.getStartIndex();
    return file.span(start, Math.max(start, last.getStopIndex() + 1));
  }

  Text text(Token token) {
    return new Text(Texts.value(token.getText()), span(token));
  }

  Day day(Token token) {
    String text = token.getText();
    if (!DATE.matcher(text).matches()) {
      throw Unusable.VALUE;
    }
    int year = Integer.parseInt(text.substring(0, 4));
    int month = Integer.parseInt(text.substring(5, 7));
    int day = Integer.parseInt(text.substring(8));
    Optional<Integer> days =
        month < 1 || month > 12 ? Optional.empty() : Optional.of(YearMonth.of(year, month).lengthOfMonth());
    if (days.isEmpty() || day < 1 || day > days.get()) {
      throw told(new NoSuchDay(span(token), month, days, year));
    }
    return new Day(LocalDate.of(year, month, day), span(token));
  }

  Number number(Token token) {
    return new Number(value(token, Long.MAX_VALUE), span(token));
  }

  int smallNumber(Token token) {
    return (int) value(token, Integer.MAX_VALUE);
  }

  private long value(Token token, long most) {
    String text = token.getText();
    if (text.length() <= SHORT && !BIG.matcher(text).find()) {
      return shortValue(text);
    }
    if (!NUMBER.matcher(text).matches()) {
      throw Unusable.VALUE;
    }
    if (text.length() > LONGEST) {
      throw told(new TooLarge(span(token), most));
    }
    BigDecimal exact = exact(text);
    if (exact.stripTrailingZeros().scale() > 0) {
      throw told(new NotWhole(span(token)));
    }
    if (exact.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw told(new TooLarge(span(token), most));
    }
    return exact.longValueExact();
  }

  private static long shortValue(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException notANumber) {
      throw Unusable.VALUE;
    }
  }

  private static BigDecimal exact(String text) {
    String digits = text.replace("_", "");
    char last = digits.charAt(digits.length() - 1);
    int zeros = last == 'k' ? 3 : last == 'M' ? 6 : 0;
    String number = zeros > 0 ? digits.substring(0, digits.length() - 1) : digits;
    return new BigDecimal(number).movePointRight(zeros);
  }

  Amount amount(AmountContext amount) {
    long low = value(amount.Number(0).getSymbol(), Long.MAX_VALUE);
    if (amount.LEAST() != null) {
      return new Amount(low, Optional.empty(), span(amount));
    }
    long high = amount.TO() == null ? low : value(amount.Number(1).getSymbol(), Long.MAX_VALUE);
    checkRange(low, high, span(amount));
    return new Amount(low, Optional.of(high), span(amount));
  }

  void checkRange(long low, long high, Span range) {
    if (low > high) {
      throw told(new BackwardRange(range));
    }
  }

  Period period(DurationContext duration) {
    Period.Unit unit = switch (duration.getStop().getType()) {
      case LandfallParser.YEARS -> Period.Unit.YEARS;
      case LandfallParser.MONTHS -> Period.Unit.MONTHS;
      default -> duration.WORKING() == null ? Period.Unit.DAYS : Period.Unit.WORKING_DAYS;
    };
    return new Period(smallNumber(duration.Number().getSymbol()), unit, span(duration));
  }

  private Unusable told(SyntaxProblem problem) {
    problems.add(problem);
    return Unusable.VALUE;
  }
}
