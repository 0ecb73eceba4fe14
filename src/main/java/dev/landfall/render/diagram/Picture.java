package dev.landfall.render.diagram;

import java.util.List;

/**
 * What was drawn.
 *
 * @param text SVG, DOT, Mermaid or PlantUML
 * @param remarks what was put together or left out, for who asked for it
 * @param merged much is drawn together
 * @param empty nothing of the model is what was asked for
 */
public record Picture(String text, List<String> remarks, boolean merged, boolean empty) {}
