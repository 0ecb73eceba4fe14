package dev.landfall.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.verdict.Assumption;
import dev.landfall.assess.verdict.AssumptionWording;
import dev.landfall.law.Switch;
import dev.landfall.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was taken as true is said in each language, in the words of the pack where it is the pack's. */
class AssumptionsTest {

  private static final Workspace WORKSPACE = Workspace.open();
  private static final Assessment HOSTED = assessment("ai-assistant/eu-self-hosted");

  private static Assessment assessment(String sample) {
    return WORKSPACE.analyse(Path.of(System.getProperty("basedir", ""), "samples", sample),
        Workspace.Options.asTheModelSays(LocalDate.of(2026, 11, 1))).assessment().orElseThrow();
  }

  private static String zh(Assumption assumption) {
    return Assumptions.in("zh").say(assumption);
  }

  private static String en(Assumption assumption) {
    return Assumptions.in("en").say(assumption);
  }

  @Test
  void ofARule() {
    Assumption both = new Assumption.OfRule(Map.of("en", "The clause is there.", "zh", "该条款存在。"));
    assertThat(en(both)).isEqualTo("The clause is there.").isEqualTo(AssumptionWording.word(both));
    assertThat(zh(both)).isEqualTo("该条款存在。");
    assertThat(zh(new Assumption.OfRule(Map.of("en", "The clause is there.")))).as("what a pack says in English only").isEqualTo("The clause is there.");
  }

  @Test
  void ofAParty() {
    Assumption law = new Assumption.LawOfCountry(HOSTED.model().parties().getFirst());
    String title = HOSTED.model().parties().getFirst().titleOrName();
    assertThat(en(law)).isEqualTo(title + " is taken to be subject to the commercial data law of its country.");
    assertThat(zh(law)).isEqualTo("推定" + title + "受其所在国的一般商业数据法律约束。");
  }

  @Test
  void ofAReading() {
    Switch reading = HOSTED.packs().switches().values().iterator().next();
    assertThat(zh(new Assumption.OfReading(reading, true, true))).isEqualTo(
        "对未定问题的取舍：" + reading.document().title("zh") + "（采用，由模型或者使用者选定）");
    assertThat(zh(new Assumption.OfReading(reading, false, false))).endsWith("（不采用，规则包默认）");
    assertThat(AssumptionWording.word(new Assumption.OfReading(reading, false, false))).endsWith(": off (default)");
  }

  @Test
  void ofWhatIsRunByOneself() {
    assertThat(HOSTED.assumptions()).filteredOn(Assumption.RunsAlone.class::isInstance).isNotEmpty().allSatisfy(alone -> {
      assertThat(en(alone)).contains(" by itself and sends nothing to whom it comes from (licence: ");
      assertThat(zh(alone)).contains("自行运行").contains("许可证：");
    });
  }
}
