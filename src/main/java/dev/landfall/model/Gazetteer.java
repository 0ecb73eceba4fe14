package dev.landfall.model;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the regions of public clouds stand and who runs them: what turns {@code provider:region} into a place.
 *
 * <p>Immutable. Providers and regions keep the order of the table. Names are matched exactly; offering the nearest name is
 * up to the caller, who knows what stands around it. What else a provider is called is in {@link Providers}.
 */
public final class Gazetteer {

    private static final String BUNDLED = "/gazetteer/regions.csv";
    private static final List<String> HEADER =
            List.of("provider", "region", "country", "city", "operator", "operator_country", "as_of");

    /** Fewer letters begin too many names to mean one. */
    private static final int SHORTEST_CITY = 3;

    private final Map<String, Map<String, Region>> regions;

    /** Takes over the map; nothing hands it out. */
    private Gazetteer(Map<String, Map<String, Region>> regions) {
        this.regions = regions;
    }

    /**
     * One region of one provider.
     *
     * @param country ISO 3166-1 alpha-2 code of where the machines stand; empty is unknown, never nowhere
     * @param city the place as the provider names it; blank where that is not published
     * @param operator the legal entity that runs the region; empty is unknown
     * @param operatorCountry ISO 3166-1 alpha-2 code of where the operator is established; present with the operator only
     * @param asOf the day of the newest source behind this entry
     */
    public record Region(
            String provider,
            String name,
            Optional<String> country,
            String city,
            Optional<String> operator,
            Optional<String> operatorCountry,
            LocalDate asOf) {

        public Region {
            Objects.requireNonNull(provider, "provider");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(city, "city");
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(operatorCountry, "operatorCountry");
            Objects.requireNonNull(asOf, "asOf");
            if (operatorCountry.isPresent() && operator.isEmpty()) {
                throw new IllegalArgumentException("the country of an operator needs the operator");
            }
        }

        /** The literal of the language that names this region. */
        public String literal() {
            return provider + ":" + name;
        }
    }

    /**
     * Reads a table of regions.
     *
     * @throws GazetteerException naming line and column of the first thing that is wrong
     * @throws UncheckedIOException if the reader fails
     */
    public static Gazetteer load(Reader reader) {
        return of(CsvRows.parse(reader));
    }

    /** The table that comes with Landfall, read at the first call. */
    public static Gazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    /** The region of that provider, or empty where either name is unknown. */
    public Optional<Region> region(String provider, String region) {
        return Optional.ofNullable(regions.getOrDefault(provider, Map.of()).get(region));
    }

    /** The prefixes that may stand before the colon of a literal. */
    public List<String> providers() {
        return List.copyOf(regions.keySet());
    }

    /** The regions of a provider; none where the provider is unknown. */
    public List<Region> regions(String provider) {
        return List.copyOf(regions.getOrDefault(provider, Map.of()).values());
    }

    /** The regions of a provider in a city, or in one whose name begins so; case, accents and punctuation do not count. */
    public List<Region> regionsIn(String provider, String city) {
        String wanted = Countries.folded(city);
        return wanted.length() < SHORTEST_CITY
                ? List.of()
                : regions(provider).stream()
                        .filter(region -> Countries.folded(region.city()).startsWith(wanted))
                        .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gazetteer that && regions.equals(that.regions);
    }

    @Override
    public int hashCode() {
        return regions.hashCode();
    }

    @Override
    public String toString() {
        return "Gazetteer of " + String.join(", ", regions.keySet());
    }

    private static Gazetteer of(List<List<CsvRows.Field>> rows) {
        requireHeader(rows);
        Map<String, Map<String, Region>> regions = new LinkedHashMap<>();
        // Loops without lambdas on this path: linking the first one costs more than reading the table.
        for (List<CsvRows.Field> row : rows.subList(1, rows.size())) {
            Region region = region(row);
            Map<String, Region> named = regions.get(region.provider());
            if (named == null) {
                named = new LinkedHashMap<>();
                regions.put(region.provider(), named);
            }
            if (named.putIfAbsent(region.name(), region) != null) {
                throw problem(row, Column.REGION, "`" + region.literal() + "` is listed twice");
            }
        }
        return new Gazetteer(regions);
    }

    private static void requireHeader(List<List<CsvRows.Field>> rows) {
        if (rows.isEmpty()) {
            throw new GazetteerException(1, 1, "the header is missing");
        }
        List<CsvRows.Field> header = rows.getFirst();
        List<String> names = new ArrayList<>();
        for (CsvRows.Field field : header) {
            names.add(field.text());
        }
        if (!names.equals(HEADER)) {
            CsvRows.Field first = header.getFirst();
            throw new GazetteerException(
                    first.line(), first.column(), "the header is not `" + String.join(",", HEADER) + "`");
        }
    }

    private static Region region(List<CsvRows.Field> row) {
        if (row.size() != HEADER.size()) {
            CsvRows.Field first = row.getFirst();
            throw new GazetteerException(
                    first.line(),
                    first.column(),
                    "a region has " + HEADER.size() + " fields, this row has " + row.size());
        }
        Optional<String> operator = optional(row, Column.OPERATOR);
        Optional<String> operatorCountry = country(row, Column.OPERATOR_COUNTRY);
        if (operatorCountry.isPresent() && operator.isEmpty()) {
            throw problem(row, Column.OPERATOR_COUNTRY, "the country of an operator stands without an operator");
        }
        return new Region(
                required(row, Column.PROVIDER),
                required(row, Column.REGION),
                country(row, Column.COUNTRY),
                text(row, Column.CITY),
                operator,
                operatorCountry,
                date(row));
    }

    private static String text(List<CsvRows.Field> row, Column column) {
        String text = row.get(column.ordinal()).text();
        if (!text.isEmpty() && (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)))) {
            throw problem(row, column, "a field starts or ends with a space");
        }
        return text;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String required(List<CsvRows.Field> row, Column column) {
        String text = text(row, column);
        if (text.isEmpty()) {
            throw problem(row, column, "the " + column.title() + " is missing");
        }
        return text;
    }

    private static Optional<String> optional(List<CsvRows.Field> row, Column column) {
        String text = text(row, column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> country(List<CsvRows.Field> row, Column column) {
        Optional<String> code = optional(row, column);
        if (code.isPresent() && !Countries.isCountry(code.get())) {
            throw problem(row, column, "`" + code.get() + "` is not an ISO 3166-1 alpha-2 code");
        }
        return code;
    }

    /**
     * Reads the date by hand: the formatter behind {@link LocalDate#parse} costs more to load than the whole table to read.
     */
    private static LocalDate date(List<CsvRows.Field> row) {
        String text = required(row, Column.AS_OF);
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw noDate(row, text);
        }
        try {
            return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        } catch (DateTimeException | NumberFormatException e) {
            throw noDate(row, text);
        }
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new NumberFormatException(text);
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static GazetteerException noDate(List<CsvRows.Field> row, String text) {
        return problem(row, Column.AS_OF, "`" + text + "` is not a date such as 2026-11-01");
    }

    private static GazetteerException problem(List<CsvRows.Field> row, Column column, String problem) {
        CsvRows.Field field = row.get(column.ordinal());
        return new GazetteerException(field.line(), field.column(), problem);
    }

    /** The columns in the order of {@link #HEADER}. */
    private enum Column {
        PROVIDER,
        REGION,
        COUNTRY,
        CITY,
        OPERATOR,
        OPERATOR_COUNTRY,
        AS_OF;

        String title() {
            return HEADER.get(ordinal());
        }
    }

    /** Read when first touched, so that a run without a literal does not pay for it. */
    private static final class Bundled {
        static final Gazetteer GAZETTEER = of(CsvRows.ofResource(BUNDLED));
    }
}
