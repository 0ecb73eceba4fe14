package dev.landfall.cli;

import java.util.List;
import java.util.Optional;

/** What can be wrong with a command line, before any model is read. */
sealed interface UsageProblem {

  /** {@code isPath}: somebody left the command out. */
  record NoSuchCommand(String word, boolean isPath) implements UsageProblem {}

  record NoSuchOption(String option, Optional<Command> command, List<String> options) implements UsageProblem {}

  record TooMuch(String word) implements UsageProblem {}

  record WithoutValue(String option) implements UsageProblem {}

  record WithValue(String option) implements UsageProblem {}

  record NotOneOf(String option, String value, List<String> allowed) implements UsageProblem {}

  record NoDate(String option, String value) implements UsageProblem {}

  record NoPosition(String option, String value) implements UsageProblem {}

  record NoCountry(String option, String value) implements UsageProblem {}

  record NoSuchLaw(String law, List<String> laws) implements UsageProblem {}

  record FolderMissing(String output, String folder) implements UsageProblem {}

  record OutputIsFolder(String output) implements UsageProblem {}

  record OutputIsInput(String output) implements UsageProblem {}

  record CannotWrite(String output, String reason) implements UsageProblem {}

  /** @param line from 1; 0: it is about the whole */
  record BadTemplate(String file, int line, int column, String problem) implements UsageProblem {}

  record NoSuchFlow(String flow, List<String> flows) implements UsageProblem {}

  /** A file that somebody else made would be replaced. */
  record NotOurs(String output) implements UsageProblem {}

  /** A document of ours in which somebody wrote would be replaced. */
  record ChangedSince(String output) implements UsageProblem {}

  record NoDocuments(String folder) implements UsageProblem {}

  record SeveralPictures(int models) implements UsageProblem {}

  record NothingToExplain() implements UsageProblem {}

  /** @param inModel whether a model was looked at too */
  record NothingCalled(String name, List<String> names, boolean inModel) implements UsageProblem {}

  /** @param what it would have been: {@code component} */
  record NotInModel(String what, String name, List<String> names) implements UsageProblem {}

  record NeedsAnother(String option, String other) implements UsageProblem {}

  record NoNumber(String option, String value, int most) implements UsageProblem {}

  record NoPicture(String reason) implements UsageProblem {}

  record Other(String message) implements UsageProblem {}
}
