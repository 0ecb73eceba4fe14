package dev.landfall.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The countries and areas of ISO 3166-1 by alpha-2 code.
 *
 * <p>Codes and names come from the platform, further names from a table, so that no Java file names a country.
 */
public final class Countries {

    private static final String NAMES = "/gazetteer/country-names.csv";
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    /** One typing error is forgiven for each so many letters, so none in the two or three characters of most Chinese names. */
    private static final int LETTERS_PER_TYPO = 4;

    private Countries() {}

    /** Whether that is the alpha-2 code of a country or area, in capitals. */
    public static boolean isCountry(String code) {
        return CODES.contains(code);
    }

    /** All codes in alphabetical order. */
    public static SequencedSet<String> codes() {
        return Collections.unmodifiableSequencedSet(new TreeSet<>(CODES));
    }

    /**
     * The name of a country in the language of the locale.
     *
     * @throws IllegalArgumentException if the code is none
     */
    public static String name(String code, Locale locale) {
        if (!isCountry(code)) {
            throw new IllegalArgumentException("`" + code + "` is not an ISO 3166-1 alpha-2 code");
        }
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    /**
     * The code that somebody meant who wrote a name where a code is due: an English or Chinese display name, a name of the
     * table, an alpha-3 code, or a code in small letters. Case, accents and punctuation do not count. A name that matches
     * none stands for the one country whose name is nearest, within one error per four letters; where two are as near, for
     * none.
     */
    public static Optional<String> codeOf(String displayName) {
        String wanted = folded(displayName);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        String exact = Names.BY_FOLDED.get(wanted);
        return exact != null ? Optional.of(exact) : nearest(wanted);
    }

    private static Optional<String> nearest(String wanted) {
        int best = wanted.length() / LETTERS_PER_TYPO;
        Set<String> found = new HashSet<>();
        for (Map.Entry<String, String> name : Names.BY_FOLDED.entrySet()) {
            // What is only ever short by design, such as an alpha-3 code, is not what a misspelt name aimed at.
            if (name.getKey().length() < LETTERS_PER_TYPO) {
                continue;
            }
            int distance = distance(wanted, name.getKey(), best);
            if (distance < best) {
                best = distance;
                found.clear();
            }
            if (distance == best && best > 0) {
                found.add(name.getValue());
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /**
     * Edits between two names: insertion, deletion, substitution, and the swap of two neighbours.
     *
     * @return the distance, or anything above the limit once that is exceeded
     */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int edits = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(edits, beforeLast[j - 2] + 1) : edits;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    /** Letters and digits of a name, small and without accents. */
    static String folded(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    /** Built when a name is first looked up: it touches every display name, and only a wrong model needs it. */
    private static final class Names {
        static final Map<String, String> BY_FOLDED = collect();

        private static Map<String, String> collect() {
            Map<String, String> names = new HashMap<>();
            for (String code : codes()) {
                Locale country = new Locale.Builder().setRegion(code).build();
                names.put(folded(code), code);
                names.put(folded(country.getISO3Country()), code);
                names.put(folded(country.getDisplayCountry(Locale.ENGLISH)), code);
                names.put(folded(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)), code);
                names.put(folded(country.getDisplayCountry(Locale.TRADITIONAL_CHINESE)), code);
            }
            addTable(names);
            return Map.copyOf(names);
        }

        private static void addTable(Map<String, String> names) {
            List<List<CsvRows.Field>> rows = CsvRows.ofResource(NAMES);
            for (List<CsvRows.Field> row : rows.subList(1, rows.size())) {
                names.put(folded(row.get(0).text()), row.get(1).text());
            }
        }
    }
}
