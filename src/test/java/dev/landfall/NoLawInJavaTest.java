package dev.landfall;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Law is data: no Java source names a country, a regime or a threshold, in a literal or in a name. Comments may, where they say
 * why. What the law says stands in the packs, so that a lawyer can read it and a user can change it.
 */
class NoLawInJavaTest {
    /** A find that is none of law after all: the source, what was found there, and why it may stay. */
    private record Exemption(String file, String found, String reason) {
        Exemption {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an exemption needs its reason: " + file + " " + found);
            }
        }
    }

    private record Find(String file, int line, String found, String kind) {
        @Override
        public String toString() {
            return "%s:%d: `%s` is %s".formatted(file, line, found, kind);
        }
    }

    private static final List<Exemption> EXEMPTIONS = List.of(
        new Exemption("dev/landfall/source/CellReader.java", "myanmar", "the Unicode name of a script, from the platform's own list"));

    private static final Pattern TOKEN = Pattern.compile("""
            /\\*(?s:.*?)\\*/ | //[^\\n]*
            | (?<text>   \"""(?s:.*?)(?<!\\\\)\""" )
            | (?<string> "[^"\\\\\\n]*+ (?: \\\\.[^"\\\\\\n]*+ )*+" )
            | '(?:\\\\.|[^'\\\\\\n])+'
            | (?<number> \\d[\\w.]* )
            | (?<name>   [\\p{L}_$][\\p{L}\\p{N}_$]* )
            """, Pattern.COMMENTS);

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u+(\\p{XDigit}{4})");

    private static final Set<String> COUNTRY_CODES = Set.of(Locale.getISOCountries());

    /** As word sequences with a blank at either end, see {@link #words}. */
    private static final Set<String> COUNTRIES = Stream.concat(
                    Stream.of(Locale.getISOCountries()).map(it -> Locale.of("", it).getDisplayCountry(Locale.ENGLISH)),
                    Stream.of("USA", "EU", "European Union", "Hong Kong", "Macau", "Macao", "Turkey", "Czech Republic"))
            .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[()]| - "))))
            .map(NoLawInJavaTest::words).filter(it -> !it.isBlank()).collect(Collectors.toCollection(TreeSet::new));

    private static final Set<String> COUNTRIES_IN_CHINESE = Stream.of(Locale.getISOCountries())
            .map(it -> Locale.of("", it).getDisplayCountry(Locale.SIMPLIFIED_CHINESE)).collect(Collectors.toCollection(TreeSet::new));

    /** Names so particular that they are found inside other words too. */
    private static final Set<String> REGIMES = Set.of("gdpr", "dsgvo", "pipl", "fadp", "ccpa", "cpra", "hipaa", "lgpd", "pipeda", "popia");

    /** Names that count as whole words only: "appi" stands in "mapping". */
    private static final Set<String> SHORT_REGIMES = Set.of(" dsl ", " csl ", " eea ", " appi ", " pdpa ", " dpdp ");

    private static final Set<BigDecimal> THRESHOLDS =
            Stream.of(9_999, 10_000, 99_999, 100_000, 999_999, 1_000_000, 10_000_000).map(BigDecimal::valueOf).collect(Collectors.toSet());

    @Test
    void no_source_names_a_country_a_regime_or_a_threshold() throws IOException {
        assertThat(findsInMainCode()).filteredOn(find -> EXEMPTIONS.stream().noneMatch(it -> exempts(it, find))).isEmpty();
    }

    @Test
    void no_exemption_is_stale() throws IOException {
        var finds = findsInMainCode();
        assertThat(EXEMPTIONS).allSatisfy(it -> assertThat(finds).anyMatch(find -> exempts(it, find)));
    }

    @Test
    void an_exemption_needs_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Exemption("A.java", "DE", " "));
    }

    @Test
    void finds_country_codes() {
        assertThat(found("String home = \"DE\";")).containsExactly("DE");
        assertThat(found("String home = \"\\u0043N\";")).containsExactly("CN");
        assertThat(found("String home = \"de\", other = \"DEX\", longer = \"in DE\"; int DE; char D = 'D';")).isEmpty();
    }

    @Test
    void finds_countries() {
        assertThat(found("String home = \"stays in China.\";")).containsExactly("china");
        assertThat(found("class HongKongTable {}")).containsExactly("hong kong");
        assertThat(found("int UNITED_STATES = 1; String s = \"the United States\";")).containsExactly("united states", "united states");
        assertThat(found("var s = \"\"\"\n    a \"quoted\" word\n    and Germany\n    \"\"\";")).containsExactly("germany");
        assertThat(found("var burmese = \"Myanmar\", old = \"Burma\";")).containsExactly("myanmar", "burma");
        assertThat(found("var s = \"传输到中国境内\";")).contains("中国");
        assertThat(found("int chinaware; String s = \"Germanys\"; // France\n/* Italy */ /** Japan */")).isEmpty();
    }

    @Test
    void finds_regimes() {
        assertThat(found("class GDPRRule {}")).containsExactly("gdpr");
        assertThat(found("import dev.landfall.law.pipl.Rules;")).containsExactly("pipl");
        assertThat(found("enum Area { EEA }")).containsExactly("eea");
        assertThat(found("var pack = \"law/dsl.land\";")).containsExactly("dsl");
        assertThat(found("int mapping; String s = \"mapping\"; // gdpr")).isEmpty();
    }

    @Test
    void finds_thresholds() {
        assertThat(found("if (n >= 1_000_000L) {}")).containsExactly("1_000_000L");
        assertThat(found("double n = 1e5, m = 100000.0;")).containsExactly("1e5", "100000.0");
        assertThat(found("int n = 9999;")).containsExactly("9999");
        assertThat(found("int n = 1000, m = 65_536, k = 0x10000; // 10_000")).isEmpty();
    }

    @Test
    void tells_the_place() {
        assertThat(finds("A.java", "class A {\n  // \"DE\"\n  String home = \"DE\";\n}"))
                .hasToString("[A.java:3: `DE` is a country code]");
    }

    private static List<String> found(String source) {
        return finds("A.java", source).stream().map(Find::found).toList();
    }

    private static boolean exempts(Exemption exemption, Find find) {
        return exemption.file().equals(find.file()) && exemption.found().equals(find.found());
    }

    private static List<Find> findsInMainCode() throws IOException {
        var root = Path.of("src/main/java");
        var all = new ArrayList<Find>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                all.addAll(finds(root.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
        }
        return all;
    }

    private static List<Find> finds(String file, String source) {
        var all = new ArrayList<Find>();
        TOKEN.matcher(source).results().forEach(token -> {
            int line = 1 + (int) source.substring(0, token.start()).chars().filter(it -> it == '\n').count();
            inToken(token).forEach(it -> all.add(new Find(file, line, it.found(), it.kind())));
        });
        return all;
    }

    private record Law(String found, String kind) {}

    private static Stream<Law> inToken(MatchResult token) {
        if (token.group("number") != null) {
            return thresholds(token.group("number"));
        }
        if (token.group("name") != null) {
            return names(token.group("name"));
        }
        if (token.group("text") != null) {
            return literal(inner(token.group("text"), 3));
        }
        return token.group("string") == null ? Stream.empty() : literal(inner(token.group("string"), 1));
    }

    private static String inner(String quoted, int quotes) {
        var raw = quoted.substring(quotes, quoted.length() - quotes);
        return UNICODE_ESCAPE.matcher(raw).replaceAll(it -> String.valueOf((char) Integer.parseInt(it.group(1), 16)));
    }

    private static Stream<Law> thresholds(String number) {
        try {
            var value = new BigDecimal(number.replace("_", "").replaceAll("[lLfFdD]$", ""));
            return THRESHOLDS.stream().filter(it -> it.compareTo(value) == 0).map(it -> new Law(number, "a threshold"));
        } catch (NumberFormatException hexadecimalOrBinary) {
            return Stream.empty();
        }
    }

    private static Stream<Law> literal(String text) {
        return Stream.of(
                        Stream.of(text.strip()).filter(COUNTRY_CODES::contains).map(it -> new Law(it, "a country code")),
                        COUNTRIES_IN_CHINESE.stream().filter(text::contains).map(it -> new Law(it, "a country")),
                        names(text))
                .flatMap(it -> it);
    }

    private static Stream<Law> names(String text) {
        var words = words(text);
        return Stream.of(
                        COUNTRIES.stream().filter(words::contains).map(it -> new Law(it.strip(), "a country")),
                        SHORT_REGIMES.stream().filter(words::contains).map(it -> new Law(it.strip(), "a regime")),
                        REGIMES.stream().filter(words::contains).map(it -> new Law(it, "a regime")))
                .flatMap(it -> it);
    }

    /** {@code "theHongKong_SARRule"} becomes {@code " the hong kong sar rule "}, so that a word is what has blanks around it. */
    private static String words(String text) {
        return Stream.of(text.split("[^\\p{L}]+")).flatMap(CAMEL::splitAsStream).filter(it -> !it.isEmpty())
                .map(it -> it.toLowerCase(Locale.ROOT)).collect(joining(" ", " ", " "));
    }
}
