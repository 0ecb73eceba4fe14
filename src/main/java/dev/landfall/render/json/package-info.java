/**
 * Floor 6. Assessments and problems as JSON, the one place where Jackson is known.
 *
 * <p>The names, the order and the types of fields are a contract with whoever reads them: fields are added, never
 * renamed. The same assessment gives the same bytes. It must not know where the text goes; text that comes of a model
 * is escaped so far that it does no harm on a terminal either.
 */
package dev.landfall.render.json;
