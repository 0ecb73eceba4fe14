package dev.landfall.syntax;

/** A problem, and how to read on. */
record Finding(SyntaxProblem problem, Repair repair) {

  static Finding of(SyntaxProblem problem) {
    return new Finding(problem, new Repair.None());
  }
}
