package dev.landfall.resolve;

import dev.landfall.testing.Golden;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way in which a model can fail to resolve, drawn as its author sees it. */
class ResolveErrorsTest {

  @TestFactory
  Stream<DynamicTest> errors() {
    return Golden.in("golden/resolve").check(given -> {
      Resolved resolved = Reading.resolve(given);
      return Reading.files("console", Reading.drawn(resolved.diagnostics()),
          "model", resolved.model().map(model -> "there").orElse("none"));
    });
  }
}
