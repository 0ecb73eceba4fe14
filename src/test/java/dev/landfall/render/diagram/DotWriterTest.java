package dev.landfall.render.diagram;

import dev.landfall.testing.Golden;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class DotWriterTest {

  @TempDir
  private Path temporary;

  @TestFactory
  Stream<DynamicTest> models() {
    return Golden.in("golden/diagram").check(given -> Map.of("dot", Diagram.dot(
        Pictures.model(Files.createTempDirectory(temporary, "model"), given.get("main.land")), DiagramOptions.DEFAULT).text()));
  }
}
