package dev.landfall.cli;

/** Ends a run because the command line is wrong or an output cannot be written. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient UsageProblem problem;

  UsageException(UsageProblem problem) {
    super(problem.toString(), null, false, false);
    this.problem = problem;
  }

  UsageProblem problem() {
    return problem;
  }
}
