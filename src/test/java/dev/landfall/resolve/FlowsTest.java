package dev.landfall.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.landfall.model.Flow;
import dev.landfall.model.Flow.Mode;
import dev.landfall.model.Interval;
import dev.landfall.model.Location;
import dev.landfall.model.Model;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowsTest {

  private static final String STORES = "subjects S\nstore A\nstore B\nstore C\nparty P in DE\n";

  @Test
  void aChainIsOneFlowForEachHopWithTheSameClauses() {
    List<Flow> flows = flows("data D is contact\nA -> B -> C: D count 5 occasional");
    assertEquals(List.of("A -> B", "B -> C"), flows.stream().map(Flow::name).toList());
    flows.forEach(flow -> assertEquals(Optional.of(true), flow.occasional()));
    flows.forEach(flow -> assertEquals(Optional.of(Interval.exactly(5)), flow.counts().in(2026)));
  }

  @Test
  void bothWaysAreTwoFlows() {
    assertEquals(List.of("A -> B", "B -> A"), flows("A <-> B").stream().map(Flow::name).toList());
  }

  @Test
  void whoReadsReceives() {
    Flow flow = flows("A reads B").getFirst();
    assertEquals("A reads B: B to A", flow.name() + ": " + flow.source() + " to " + flow.target());
    assertEquals(Mode.ACCESS, flow.mode());
  }

  @Test
  void subjectsHandOver() {
    assertEquals(Mode.COLLECT, flows("S -> A").getFirst().mode());
  }

  @Test
  void subjectsMayReceive() {
    Flow flow = flows("A -> S").getFirst();
    assertEquals(Mode.SEND, flow.mode());
    assertEquals("S", flow.target().name());
  }

  @Test
  void subjectsThatReadHandOver() {
    Flow flow = flows("S reads A").getFirst();
    assertEquals("S reads A: S to A COLLECT", flow.name() + ": " + flow.source() + " to " + flow.target() + " " + flow.mode());
  }

  @Test
  void withoutDataItMovesEverything() {
    assertEquals(List.of(), flows("A -> B").getFirst().data());
  }

  @Test
  void everyClauseOfAFlow() {
    Flow flow = flows("""
        data D is contact
        purpose Why
        safeguard G is scc from P to P
        A -> B: D for Why under G as Label {
          count 1 in 2025, 2 in 2026
          encrypted key held by P at FR
          pseudonymised key held by P
          anonymised
          aggregated
          via CN, aws:eu-central-1
          regular
          since 2025-01-01
          until 2026-01-01
          on order of "A court"
          with notice 2025-01-01
        }
        """).getFirst();
    assertTrue(flow.labelled() && flow.anonymised() && flow.aggregated());
    assertEquals("Label", flow.name());
    assertEquals(Optional.of("FR"), flow.encrypted().orElseThrow().country());
    assertEquals(Optional.of("DE"), flow.pseudonymised().orElseThrow().country());
    assertEquals(List.of("CN", "aws:eu-central-1"), flow.via().stream().map(Location::name).toList());
    assertEquals(Optional.of(false), flow.occasional());
    assertTrue(flow.activeOn(LocalDate.of(2025, 5, 1)));
    assertEquals(Optional.of("A court"), flow.order());
    assertEquals("notice", flow.with().getFirst().name());
    assertEquals("G for Why", flow.under().getFirst() + " for " + flow.purposes().getFirst());
  }

  @Test
  void occasionalIsUnknownUnlessSaid() {
    assertEquals(Optional.empty(), flows("A -> B").getFirst().occasional());
  }

  @Test
  void flowsWithoutLabelMayHaveTheSameName() {
    assertEquals(List.of("A -> B", "A -> B"), flows("A -> B\nA -> B").stream().map(Flow::name).toList());
  }

  @Test
  void aHopThatIsWrongDoesNotHideTheOthers() {
    assertEquals(List.of("There is no component or group of subjects `X`"), Reading.headlines(STORES + "A -> X -> B"));
    assertEquals(List.of("A flow leads from `A` to itself"), Reading.headlines(STORES + "A -> A -> B"));
  }

  @Test
  void theFixOfALabelOnAChainIsAModelThatIsRight() {
    String text = STORES + "A -> B -> C as Nightly {\n  occasional\n}\n";
    var fix = Reading.resolve(text).diagnostics().getFirst().fixes().getFirst();
    String fixed = text.substring(0, fix.span().start()) + fix.replacement() + text.substring(fix.span().end());
    Model model = Reading.model(fixed);
    assertEquals(List.of("Nightly1", "Nightly2"), model.flows().stream().map(Flow::name).toList());
  }

  private static List<Flow> flows(String text) {
    return Reading.model(STORES + text).flows();
  }
}
