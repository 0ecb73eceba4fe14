package dev.landfall.render.diagram;

import dev.landfall.assess.Assessment;
import dev.landfall.testing.Golden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The sample in every language of pictures, read by eye. */
class RetailGoldenTest {

  private static final Golden GOLDEN = Golden.in("golden/picture");
  private static final Assessment RETAIL = Pictures.sample("retail");

  @AfterAll
  static void noOthers() {
    GOLDEN.assertNoOthers();
  }

  @Test
  void dot() {
    GOLDEN.matches("retail.dot", Diagram.dot(RETAIL, DiagramOptions.DEFAULT).text());
  }

  @Test
  void mermaid() {
    GOLDEN.matches("retail.mmd", Diagram.mermaid(RETAIL, DiagramOptions.DEFAULT).text());
  }

  @Test
  void plantUml() {
    GOLDEN.matches("retail.puml", Diagram.plantUml(RETAIL, DiagramOptions.DEFAULT).text());
  }

  @Test
  void borders() {
    GOLDEN.matches("retail-borders.mmd", Diagram.mermaid(RETAIL, DiagramOptions.DEFAULT.of(View.JURISDICTION, Filter.NONE)).text());
  }

  @Test
  void parties() {
    GOLDEN.matches("retail-parties.mmd", Diagram.mermaid(RETAIL, DiagramOptions.DEFAULT.of(View.PARTY, Filter.NONE)).text());
  }
}
