package dev.landfall.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.model.Gazetteer.Region;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final String MAINLAND = Locale.CHINA.getCountry();

    private static Stream<Region> bundledRegions() {
        Gazetteer gazetteer = Gazetteer.bundled();
        return gazetteer.providers().stream().flatMap(provider -> gazetteer.regions(provider).stream());
    }

    @Nested
    @DisplayName("The bundled table")
    class BundledTable {

        @Test
        void isReadOnce() {
            assertSame(Gazetteer.bundled(), Gazetteer.bundled());
        }

        @Test
        void knowsItsProviders() {
            assertEquals(
                    List.of("aliyun", "aws", "azure", "gcp", "hetzner", "huawei", "ibm", "oracle", "ovh", "tencent"),
                    Gazetteer.bundled().providers());
        }

        @Test
        void isSortedByProviderThenRegion() {
            List<Region> inOrderOfTable = bundledRegions().toList();
            List<Region> sorted = inOrderOfTable.stream()
                    .sorted(Comparator.comparing(Region::provider).thenComparing(Region::name))
                    .toList();
            assertEquals(sorted, inOrderOfTable);
        }

        @Test
        void namesEachRegionOnce() {
            List<String> literals = bundledRegions().map(Region::literal).toList();
            assertEquals(literals.size(), Set.copyOf(literals).size());
        }

        @Test
        void namesOnlyCountriesOfIso3166() {
            assertAll(bundledRegions()
                    .flatMap(region -> Stream.of(region.country(), region.operatorCountry())
                            .flatMap(Optional::stream)
                            .map(code -> () -> assertTrue(Countries.isCountry(code), region::literal))));
        }

        @Test
        void givesEachProviderAGlobalPlaceOfUnknownCountry() {
            assertAll(Gazetteer.bundled().providers().stream().map(provider -> () -> {
                Region global = Gazetteer.bundled().region(provider, "global").orElseThrow();
                assertEquals(Optional.empty(), global.country(), global::literal);
            }));
        }

        @Test
        void leavesTheCountryOpenOnlyForPlacesInSeveral() {
            assertEquals(
                    List.of(
                            "azure:asia",
                            "azure:asiapacific",
                            "azure:europe",
                            "gcp:asia",
                            "gcp:eu",
                            "gcp:eur4",
                            "gcp:eur5",
                            "gcp:eur7",
                            "gcp:eur8"),
                    bundledRegions()
                            .filter(region -> region.country().isEmpty())
                            .map(Region::literal)
                            .filter(literal -> !literal.endsWith(":global"))
                            .toList());
        }

        @Test
        void datesEveryRow() {
            assertAll(bundledRegions().map(region -> () -> assertTrue(
                    region.asOf().isAfter(LocalDate.of(2025, 1, 1)) && region.asOf().isBefore(LocalDate.of(2100, 1, 1)),
                    region::literal)));
        }

        @Test
        void tellsTheCountryOfEachOperator() {
            assertAll(bundledRegions().map(region -> () -> assertEquals(
                    region.operator().isPresent(), region.operatorCountry().isPresent(), region::literal)));
        }

        @Test
        void givesMainlandRegionsOfForeignProvidersTheirLocalOperators() {
            assertEquals(
                    List.of(
                            "aws:cn-north-1 Beijing Sinnet Technology Co., Ltd.",
                            "aws:cn-northwest-1 Ningxia Western Cloud Data Technology Co., Ltd.",
                            "azure:chinaeast Shanghai Blue Cloud Technology Co., Ltd.",
                            "azure:chinaeast2 Shanghai Blue Cloud Technology Co., Ltd.",
                            "azure:chinaeast3 Shanghai Blue Cloud Technology Co., Ltd.",
                            "azure:chinanorth Shanghai Blue Cloud Technology Co., Ltd.",
                            "azure:chinanorth2 Shanghai Blue Cloud Technology Co., Ltd.",
                            "azure:chinanorth3 Shanghai Blue Cloud Technology Co., Ltd."),
                    bundledRegions()
                            .filter(region -> Set.of("aws", "azure", "gcp").contains(region.provider()))
                            .filter(region -> region.country().equals(Optional.of(MAINLAND)))
                            .map(region -> region.literal() + " " + region.operator().orElse(""))
                            .toList());
        }

        @Test
        void hasNoForeignOperatorOnTheMainland() {
            assertAll(bundledRegions()
                    .filter(region -> region.country().equals(Optional.of(MAINLAND)))
                    .map(region -> () -> assertEquals(
                            MAINLAND, region.operatorCountry().orElse(MAINLAND), region::literal)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "aliyun:cn-hongkong",
                    "aws:ap-east-1",
                    "azure:eastasia",
                    "gcp:asia-east2",
                    "huawei:ap-southeast-1",
                    "tencent:ap-hongkong"
                })
        void keepsTheHarbourCityApartFromTheMainland(String literal) {
            String[] parts = literal.split(":");
            Region region = Gazetteer.bundled().region(parts[0], parts[1]).orElseThrow();
            assertNotEquals(MAINLAND, region.country().orElseThrow());
            assertEquals(region.city(), Countries.name(region.country().orElseThrow(), Locale.ENGLISH)
                    .substring(0, region.city().length()));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvFileSource(resources = "/gazetteer/published-lists.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
        void hasEachRegionThatIsPublished(String provider, String list, LocalDate read, int count, String regions) {
            Gazetteer gazetteer = Gazetteer.bundled();
            List<String> published = List.of(regions.split(" "));
            assertEquals(count, published.size(), list);
            assertAll(published.stream().map(name -> () -> {
                Region region = gazetteer.region(provider, name).orElseThrow(() -> new AssertionError(name));
                assertFalse(region.asOf().isBefore(read), region::literal);
            }));
        }

        @Test
        void leavesTheOperatorOpenWhereNoneIsDocumented() {
            assertEquals(
                    List.of("hetzner:sin", "ibm:in-che", "ibm:in-mum", "oracle:eu-frankfurt-2", "oracle:eu-jovanovac-1",
                            "oracle:eu-madrid-2", "oracle:uk-gov-cardiff-1", "oracle:uk-gov-london-1"),
                    bundledRegions()
                            .filter(region -> Set.of("aws", "hetzner", "ibm", "oracle", "ovh").contains(region.provider()))
                            .filter(region -> region.operator().isEmpty())
                            .map(Region::literal)
                            .toList());
        }

        @Test
        void keepsCloudsOfTheirOwnApartFromTheirProvider() {
            assertEquals(
                    List.of(
                            "aws:eusc-de-east-1 AWS European Sovereign Cloud GmbH DE",
                            "azure:bleufrancecentral Bleu SAS FR",
                            "azure:bleufrancesouth Bleu SAS FR",
                            "azure:deloscloudgermanycentral Delos Cloud GmbH DE",
                            "azure:deloscloudgermanynorth Delos Cloud GmbH DE",
                            "gcp:u-france-east1 S3NS SAS FR"),
                    bundledRegions()
                            .filter(region -> Set.of("aws", "azure", "gcp").contains(region.provider()))
                            .filter(region -> region.operatorCountry().isPresent()
                                    && region.operatorCountry().equals(region.country())
                                    && !Set.of(MAINLAND, Locale.US.getCountry()).contains(region.country().get()))
                            .map(region -> region.literal() + " " + region.operator().orElseThrow() + " "
                                    + region.operatorCountry().orElseThrow())
                            .toList());
        }

        /** The group keeps its company in the United States apart, so that it alone answers there, and nowhere else. */
        @Test
        void hasTheCompanyApartRunTheRegionsOfItsCountryOnly() {
            assertAll(Gazetteer.bundled().regions("ovh").stream().map(region -> () -> assertEquals(
                    region.country().equals(Optional.of(Locale.US.getCountry())),
                    region.operatorCountry().equals(Optional.of(Locale.US.getCountry())),
                    region::literal)));
        }

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({"oci, oracle", "OCI, oracle", "ibm-cloud, ibm", "ibmcloud, ibm", "OVHcloud, ovh", "hcloud, hetzner",
            "Alibaba Cloud, aliyun", "amazon, aws", "google, gcp", "microsoft_azure, azure", "tencent cloud, tencent"})
        void knowsWhatElseAProviderIsCalled(String name, String provider) {
            assertEquals(Optional.of(provider), Providers.called(name));
        }

        @Test
        void callsOnlyProvidersByOtherNames() {
            assertEquals(Optional.empty(), Providers.called("oracle"));
            assertEquals(Optional.empty(), Providers.called("mycloud"));
            assertEquals(Optional.empty(), Providers.called(""));
            assertEquals(List.of("OCI", "Oracle Cloud", "Oracle Cloud Infrastructure"), Providers.names("oracle"));
            assertEquals(List.of(), Providers.names("mycloud"));
            List<List<CsvRows.Field>> rows = CsvRows.ofResource("/gazetteer/provider-names.csv");
            assertAll(rows.subList(1, rows.size()).stream().map(row -> () -> assertTrue(
                    Gazetteer.bundled().providers().contains(row.get(1).text()), row.get(0)::text)));
        }

        @Test
        void findsTheRegionsInACity() {
            assertEquals(List.of("eu-central-1"), named("aws", "frankfurt"));
            assertEquals(List.of("ash"), named("hetzner", "Ashburn"));
            assertEquals(List.of("sa-saopaulo-1"), named("oracle", "são paulo"));
            assertEquals(List.of("sa-saopaulo-1"), named("oracle", "sao-paulo"));
            assertEquals(List.of(), named("hetzner", "frankfurt"));
            assertEquals(List.of(), named("aws", "fr"));
            assertEquals(List.of(), named("aws", "-"));
            assertEquals(List.of(), named("nobody", "frankfurt"));
        }

        private static List<String> named(String provider, String city) {
            return Gazetteer.bundled().regionsIn(provider, city).stream().map(Region::name).toList();
        }

        @ParameterizedTest(name = "{0}:{1} stands in {2}, run from {3}")
        @CsvFileSource(resources = "/gazetteer/spot-checks.csv", numLinesToSkip = 1)
        void agreesWithWhatIsKnown(String provider, String name, String country, String operatorCountry) {
            Region region = Gazetteer.bundled().region(provider, name).orElseThrow();
            assertEquals(Optional.ofNullable(country), region.country());
            assertEquals(Optional.ofNullable(operatorCountry), region.operatorCountry());
        }
    }

    @Nested
    @DisplayName("Reading a table")
    class Reading {

        private static final String HEADER = "provider,region,country,city,operator,operator_country,as_of\n";

        @Test
        void takesEveryField() {
            Region region = load("p,r,%s,A,\"B, C\",%s,2026-11-01\n".formatted(MAINLAND, MAINLAND))
                    .region("p", "r")
                    .orElseThrow();
            assertEquals(
                    new Region(
                            "p",
                            "r",
                            Optional.of(MAINLAND),
                            "A",
                            Optional.of("B, C"),
                            Optional.of(MAINLAND),
                            LocalDate.of(2026, 11, 1)),
                    region);
        }

        @Test
        void readsEmptyFieldsAsUnknown() {
            Region region = load("p,r,,,,,2026-11-01\n").region("p", "r").orElseThrow();
            assertEquals(Optional.empty(), region.country());
            assertEquals("", region.city());
            assertEquals(Optional.empty(), region.operator());
            assertEquals(Optional.empty(), region.operatorCountry());
        }

        @Test
        void keepsTheOrderOfTheTable() {
            Gazetteer gazetteer = load("b,2,,,,,2026-11-01\na,9,,,,,2026-11-01\nb,1,,,,,2026-11-01\n");
            assertEquals(List.of("b", "a"), gazetteer.providers());
            assertEquals(
                    List.of("2", "1"),
                    gazetteer.regions("b").stream().map(Region::name).toList());
        }

        @Test
        void skipsCommentsAndEmptyLines() {
            Gazetteer gazetteer = Gazetteer.load(new StringReader(
                    "# a, \"b\n\n" + HEADER + "# c\n\np,r,,\"# no comment\",,,2026-11-01\n#"));
            assertEquals("# no comment", gazetteer.region("p", "r").orElseThrow().city());
        }

        @Test
        void readsQuotesAndLineEndsInsideQuotes() {
            assertEquals(
                    "a \"b\"\nc",
                    load("p,r,,\"a \"\"b\"\"\nc\",,,2026-11-01\n")
                            .region("p", "r")
                            .orElseThrow()
                            .city());
        }

        @Test
        void doesNotCareForTheKindOfLineEndNorForAByteOrderMark() {
            String table = HEADER + "p,r,,,,,2026-11-01";
            assertEquals(
                    Gazetteer.load(new StringReader(table)),
                    Gazetteer.load(new StringReader("\uFEFF" + table.replace("\n", "\r\n") + "\r\n")));
        }

        @Test
        void knowsNothingOfWhatIsNotListed() {
            assertEquals(Optional.empty(), Gazetteer.bundled().region("aws", "nowhere"));
            assertEquals(Optional.empty(), Gazetteer.bundled().region("nobody", "global"));
            assertEquals(List.of(), Gazetteer.bundled().regions("nobody"));
        }

        @Test
        void cannotBeChanged() {
            Gazetteer gazetteer = load("p,r,,,,,2026-11-01\n");
            assertThrows(UnsupportedOperationException.class, () -> gazetteer.providers().clear());
            assertThrows(UnsupportedOperationException.class, () -> gazetteer.regions("p").clear());
        }

        @ParameterizedTest(name = "{1}")
        @MethodSource("dev.landfall.model.GazetteerTest#malformed")
        void namesThePlaceOfWhatIsWrong(String rows, String message) {
            GazetteerException problem = assertThrows(GazetteerException.class, () -> load(rows));
            assertEquals(message, problem.getMessage());
            assertTrue(message.startsWith("line " + problem.line() + ", column " + problem.column() + ": "));
        }

        @Test
        void asksForTheHeader() {
            assertEquals(
                    "line 1, column 1: the header is missing",
                    assertThrows(GazetteerException.class, () -> Gazetteer.load(new StringReader("")))
                            .getMessage());
            assertEquals(
                    "line 2, column 1: the header is not `provider,region,country,city,operator,operator_country,as_of`",
                    assertThrows(
                                    GazetteerException.class,
                                    () -> Gazetteer.load(new StringReader("# x\np,r,,,,,2026-11-01\n")))
                            .getMessage());
        }

        @Test
        void passesOnThatTheReaderFailed() {
            Reader broken = new Reader() {
                @Override
                public int read(char[] buffer, int offset, int length) throws IOException {
                    throw new IOException("gone");
                }

                @Override
                public void close() {}
            };
            assertThrows(UncheckedIOException.class, () -> Gazetteer.load(broken));
        }

        private static Gazetteer load(String rows) {
            return Gazetteer.load(new StringReader(HEADER + rows));
        }
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                wrong("p,r,,\n", "line 2, column 1: a region has 7 fields, this row has 4"),
                wrong("p,r,,,,,2026-11-01,x\n", "line 2, column 1: a region has 7 fields, this row has 8"),
                wrong(",r,,,,,2026-11-01\n", "line 2, column 1: the provider is missing"),
                wrong("p,,,,,,2026-11-01\n", "line 2, column 3: the region is missing"),
                wrong("p,r,qq,,,,2026-11-01\n", "line 2, column 5: `qq` is not an ISO 3166-1 alpha-2 code"),
                wrong("p,r,,,o,QQ,2026-11-01\n", "line 2, column 9: `QQ` is not an ISO 3166-1 alpha-2 code"),
                wrong(
                        "p,r,,,,%s,2026-11-01\n".formatted(MAINLAND),
                        "line 2, column 8: the country of an operator stands without an operator"),
                wrong("p,r,, c,,,2026-11-01\n", "line 2, column 6: a field starts or ends with a space"),
                wrong("p,r,,,,,\n", "line 2, column 9: the as_of is missing"),
                wrong("p,r,,,,,2026-13-01\n", "line 2, column 9: `2026-13-01` is not a date such as 2026-11-01"),
                wrong("p,r,,,,,2026-02-30\n", "line 2, column 9: `2026-02-30` is not a date such as 2026-11-01"),
                wrong("p,r,,,,,1 Nov 2026\n", "line 2, column 9: `1 Nov 2026` is not a date such as 2026-11-01"),
                wrong("p,r,,,,,2026-1x-01\n", "line 2, column 9: `2026-1x-01` is not a date such as 2026-11-01"),
                wrong(
                        "# c\np,r,,,,,2026-11-01\n\np,r,,,,,2026-11-01\n",
                        "line 5, column 3: `p:r` is listed twice"),
                wrong(
                        "p,r,,a\"b,,,2026-11-01\n",
                        "line 2, column 7: a quote stands inside a field that does not start with one"),
                wrong(
                        "p,r,,\"a\"b,,,2026-11-01\n",
                        "line 2, column 9: a quoted field is followed by something other than a comma or the end of the line"),
                wrong("p,r,,\"a\nb,,,2026-11-01\n", "line 2, column 6: a quoted field does not end"),
                wrong(
                        "p,r,,\"a\nb\",,,2026-11-0\n",
                        "line 3, column 6: `2026-11-0` is not a date such as 2026-11-01"));
    }

    private static Arguments wrong(String rows, String message) {
        return Arguments.of(rows, message);
    }

    @Test
    void aRegionHasNoOperatorCountryWithoutAnOperator() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Region(
                        "p", "r", Optional.empty(), "", Optional.empty(), Optional.of(MAINLAND), LocalDate.EPOCH));
    }
}
