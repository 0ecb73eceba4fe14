package dev.landfall.assess;

import dev.landfall.assess.verdict.Assumption;
import dev.landfall.assess.verdict.Attempt;
import dev.landfall.assess.verdict.Need;
import dev.landfall.assess.verdict.Verdict;
import dev.landfall.law.Rule;
import dev.landfall.model.Data;
import dev.landfall.model.Safeguard;
import dev.landfall.model.Subjects;
import java.util.List;
import java.util.SequencedSet;

/**
 * The part of a transfer that fares alike: one data category in one form, with one outcome.
 *
 * @param form one word, see {@link dev.landfall.flow.Form#word()}
 * @param subjects the groups whose data they are; empty: nobody's, or nobody said
 * @param needs instruments that would do; empty where none is needed or none is admitted
 * @param decidedBy rules that led to the verdict
 * @param safeguards those that carry it
 * @param attempts safeguards that were tried and do not carry it
 * @param questions facts that would settle it
 * @param assumptions what is taken as true for the verdict and was only said, or not even that
 * @param special whether some of it is of those data that the regime counts apart
 * @param cured whether technique makes good, for all of it, what an assessment of the instruments needed finds lacking
 */
public record Part(Data data, String form, SequencedSet<Subjects> subjects, Verdict verdict, List<Need> needs,
    List<Rule> decidedBy, List<Safeguard> safeguards, List<Attempt> attempts, List<String> questions,
    List<Assumption> assumptions, boolean special, boolean cured) {}
