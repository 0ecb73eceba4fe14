/**
 * Floor 2. What a model means once every name is resolved: parties, places, data, people, purposes, papers, components
 * and flows, each a record that refers to others as objects.
 *
 * <p>Facts of the world that were not said are empty optionals, never {@code false}: whoever reads them decides what
 * not knowing means. Papers (instruments, assessments, consents) are closed: unsaid means there is none. Must not know
 * the text it came from beyond a span to point at, nor any law.
 */
package dev.landfall.model;
