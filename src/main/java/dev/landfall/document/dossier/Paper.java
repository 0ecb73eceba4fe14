package dev.landfall.document.dossier;

import dev.landfall.document.Document;
import dev.landfall.document.kept.Index;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A document with what is to be known of it.
 *
 * @param regime under which it is called for; empty: under none
 * @param about names of whom it is about
 * @param register whether it is kept as a register, which people sort and filter
 * @param reasons why it is written
 * @param facts what it was made from, by path
 * @param modelled how many of its values the model says, {@code derived} were worked out, {@code blank} nobody said yet
 */
public record Paper(Document document, Optional<String> regime, List<String> about, boolean register, List<Index.Reason> reasons,
    SortedMap<String, String> facts, int modelled, int derived, int blank) {}
