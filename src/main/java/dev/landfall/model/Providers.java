package dev.landfall.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people call the providers of the gazetteer, from a table. */
public final class Providers {

    private static final String NAMES = "/gazetteer/provider-names.csv";

    private Providers() {}

    /** The provider that somebody meant who wrote another of its names; case, accents and punctuation do not count. */
    public static Optional<String> called(String name) {
        String wanted = Countries.folded(name);
        return Names.TABLE.entrySet().stream()
                .filter(entry -> Countries.folded(entry.getKey()).equals(wanted))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The other names of a provider; none where it has none or is unknown. */
    public static List<String> names(String provider) {
        return Names.TABLE.entrySet().stream()
                .filter(entry -> entry.getValue().equals(provider))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Read when first asked for: a model that says what it means does not need it. */
    private static final class Names {
        static final Map<String, String> TABLE = read();

        private static Map<String, String> read() {
            Map<String, String> names = new LinkedHashMap<>();
            List<List<CsvRows.Field>> rows = CsvRows.ofResource(NAMES);
            for (List<CsvRows.Field> row : rows.subList(1, rows.size())) {
                names.put(row.get(0).text(), row.get(1).text());
            }
            return names;
        }
    }
}
