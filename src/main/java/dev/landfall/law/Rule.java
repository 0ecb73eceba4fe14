package dev.landfall.law;

/**
 * One sentence of law.
 *
 * @param id with the regime in front: {@code pipl.volume-contract}
 * @param regime under which it speaks
 * @param decision a decision (adequacy and the like) rather than a rule; reviewers look for them apart
 * @param counted whether its condition asks for numbers that depend on what other rules free
 */
public record Rule(String id, String regime, boolean decision, Condition condition, Effect effect, boolean counted,
    Document document) {}
