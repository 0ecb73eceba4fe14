package dev.landfall.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.Assessment;
import dev.landfall.model.Component;
import dev.landfall.model.Countries;
import dev.landfall.model.Location;
import dev.landfall.model.Offer;
import dev.landfall.model.Party;
import dev.landfall.workspace.Analysis;
import dev.landfall.workspace.Workspace;
import dev.landfall.workspace.Workspace.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every entry of the bundled catalogue of providers has to carry, and that models can take it. */
class CatalogueTest {

  private static final Workspace WORKSPACE = Workspace.open();
  private static final Collection<Offer> OFFERS = WORKSPACE.packs().catalogue().offers().values();
  private static final Predicate<Offer> SERVICE = offer -> offer.operator().isPresent();
  private static final Predicate<Offer> WEIGHTS = offer -> offer.licence().isPresent();

  @TempDir
  private Path folder;

  @Test
  void everyOfferIsTitledInTwoLanguagesAndCited() {
    assertThat(OFFERS).isNotEmpty().allSatisfy(offer -> {
      assertThat(offer.titles()).as(offer.name()).containsKeys("en", "zh");
      assertThat(offer.citations()).as(offer.name()).isNotEmpty();
      assertThat(offer.name()).matches("[a-z_]+:[a-z0-9-]+");
    });
    assertThat(OFFERS).extracting(Offer::title).doesNotHaveDuplicates();
  }

  /** No day is later than the one on which the pack as a whole was looked at. */
  @Test
  void everyOfferSaysOfWhenItsSourceIs() {
    LocalDate pack = WORKSPACE.packs().infos().stream().filter(info -> info.name().equals("ai_providers"))
        .findFirst().flatMap(Packs.Info::reviewed).orElseThrow();
    assertThat(OFFERS).allSatisfy(offer -> assertThat(offer.reviewed()).as(offer.name()).get()
        .satisfies(reviewed -> assertThat(reviewed).isBeforeOrEqualTo(pack)));
  }

  @Test
  void everyOfferIsAServiceOrLicensed() {
    assertThat(OFFERS).allSatisfy(offer -> {
      assertThat(SERVICE.or(WEIGHTS).test(offer)).as(offer.name()).isTrue();
      assertThat(offer.isService()).as(offer.name()).isEqualTo(SERVICE.test(offer));
      assertThat(offer.isForRunning()).as(offer.name()).isEqualTo(WEIGHTS.test(offer));
    });
  }

  @Test
  void everyCountryIsOne() {
    assertThat(OFFERS).allSatisfy(offer -> {
      assertThat(offer.places()).as(offer.name()).doesNotHaveDuplicates().allMatch(Countries::isCountry);
      assertThat(offer.closures()).extracting(Offer.Closure::country).as(offer.name()).doesNotHaveDuplicates()
          .allMatch(Countries::isCountry);
    });
  }

  /** What nobody read says who is behind it and no more. */
  @Test
  void nothingIsSaidOfAnOfferWhoseTermsNobodyRead() {
    assertThat(OFFERS).filteredOn(offer -> offer.certainty().equals("unverified")).isNotEmpty().allSatisfy(offer -> {
      assertThat(offer.places()).as(offer.name()).isEmpty();
      assertThat(offer.learns()).as(offer.name()).isEmpty();
      assertThat(offer.closures()).as(offer.name()).isEmpty();
    });
  }

  /** Weights are sent to nobody, so there is nothing to say of where and what for. */
  @Test
  void whatIsOnlyLicensedRunsNowhereByItself() {
    assertThat(OFFERS).filteredOn(SERVICE.negate()).isNotEmpty().allSatisfy(offer -> {
      assertThat(offer.places()).as(offer.name()).isEmpty();
      assertThat(offer.learns()).as(offer.name()).isEmpty();
      assertThat(offer.host()).as(offer.name()).isEmpty();
    });
  }

  @Test
  void everyServiceCanBeUsed() throws IOException {
    List<Offer> services = OFFERS.stream().filter(SERVICE).toList();
    List<Component> components = components(services.stream().map(offer -> "uses " + offer.name()));
    assertThat(components).hasSameSizeAs(services);
    for (int i = 0; i < components.size(); i++) {
      Offer offer = services.get(i);
      assertThat(components.get(i).service()).contains(offer);
      assertThat(components.get(i).operator().map(Party::name)).as(offer.name()).isEqualTo(offer.operator());
      assertThat(components.get(i).operator().flatMap(Party::country)).as(offer.name()).isPresent();
      assertThat(components.get(i).places()).extracting(Location::country).extracting(Optional::orElseThrow)
          .as(offer.name()).isEqualTo(offer.places());
    }
  }

  @Test
  void everythingLicensedCanBeRun() throws IOException {
    List<Offer> weights = OFFERS.stream().filter(WEIGHTS).toList();
    List<Component> components = components(weights.stream().map(offer -> "runs " + offer.name() + " at IS by Us"));
    assertThat(components).hasSameSizeAs(weights).allSatisfy(component -> {
      assertThat(component.service()).as(component.name()).isEmpty();
      assertThat(component.operator().map(Party::name)).contains("Us");
    });
  }

  /** One component for each, in their order, of a model that has nothing else in it. */
  private List<Component> components(Stream<String> clauses) throws IOException {
    StringBuilder model = new StringBuilder("party Us in IS\n");
    List<String> all = clauses.toList();
    for (int i = 0; i < all.size(); i++) {
      model.append("model M").append(i).append(' ').append(all.get(i)).append('\n');
    }
    Analysis analysis = WORKSPACE.analyse(Files.writeString(folder.resolve("main.land"), model),
        Options.asTheModelSays(LocalDate.of(2026, 11, 21)));
    assertThat(analysis.diagnostics()).isEmpty();
    Assessment assessment = analysis.assessment().orElseThrow();
    return List.copyOf(assessment.model().components());
  }
}
