/**
 * The data-flow diagram: an assessment as a picture that stands in a document.
 *
 * <p>Floor 6. The story: {@link dev.landfall.render.diagram.SceneBuilder} says what is to be seen, in boxes, nodes and
 * edges of measured size; {@link dev.landfall.render.diagram.DotWriter} writes that as DOT; a {@link
 * dev.landfall.render.diagram.LayoutEngine} places it; {@link dev.landfall.render.diagram.SvgWriter} draws it. Graphviz
 * decides where things stand and nothing else: no text of a model passes from it into the picture.
 *
 * <p>The home of Graphviz and of V8. It must not know where a picture goes, nor where files are kept: who calls it says
 * how a native library becomes a file.
 */
package dev.landfall.render.diagram;
