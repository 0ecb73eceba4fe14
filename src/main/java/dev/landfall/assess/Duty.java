package dev.landfall.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An obligation that stands beside the verdict.
 *
 * @param by id of the rule, or name of the instrument, that it comes from
 * @param due the last day on which it can be met in time, where that can be known
 */
public record Duty(String name, boolean met, String by, List<String> citations, Optional<LocalDate> due) {}
