package dev.landfall.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CountriesTest {

    @Test
    void hasTheCodesOfThePlatformInOrder() {
        assertEquals(Locale.getISOCountries().length, Countries.codes().size());
        assertEquals(Countries.codes().stream().sorted().toList(), List.copyOf(Countries.codes()));
        assertThrows(UnsupportedOperationException.class, () -> Countries.codes().clear());
    }

    @Test
    void tellsCodesFromOtherWords() {
        String code = Locale.GERMANY.getCountry();
        assertTrue(Countries.isCountry(code));
        assertFalse(Countries.isCountry(code.toLowerCase(Locale.ROOT)));
        assertFalse(Countries.isCountry(Locale.GERMANY.getISO3Country()));
        assertFalse(Countries.isCountry("EU"));
        assertFalse(Countries.isCountry(""));
    }

    @Test
    void namesACountryInTheLanguageAskedFor() {
        String code = Locale.GERMANY.getCountry();
        assertEquals(Locale.GERMANY.getDisplayCountry(Locale.ENGLISH), Countries.name(code, Locale.ENGLISH));
        assertEquals(
                Locale.GERMANY.getDisplayCountry(Locale.SIMPLIFIED_CHINESE),
                Countries.name(code, Locale.SIMPLIFIED_CHINESE));
        assertThrows(IllegalArgumentException.class, () -> Countries.name("EU", Locale.ENGLISH));
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvFileSource(resources = "/gazetteer/country-lookups.csv", numLinesToSkip = 2)
    void findsTheCodeThatWasMeant(String written, String code) {
        assertEquals(Optional.ofNullable(code), Countries.codeOf(written));
    }

    @Test
    void findsEveryCountryByItsDisplayNames() {
        assertAll(Countries.codes().stream().flatMap(code -> List.of(
                        Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE)
                .stream()
                .map(locale -> Countries.name(code, locale))
                .map(name -> () -> assertEquals(Optional.of(code), Countries.codeOf(name), name))));
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(Optional.empty(), Countries.codeOf(""));
        assertEquals(Optional.empty(), Countries.codeOf(" — "));
    }

    @Test
    void theTableOfFurtherNamesIsSound() {
        List<List<CsvRows.Field>> rows = CsvRows.ofResource("/gazetteer/country-names.csv");
        assertAll(rows.subList(1, rows.size()).stream().map(row -> () -> {
            assertEquals(2, row.size());
            assertTrue(Countries.isCountry(row.get(1).text()), row.get(0).text());
            // Two rows may not claim one name for different countries.
            assertEquals(Optional.of(row.get(1).text()), Countries.codeOf(row.get(0).text()));
        }));
    }
}
