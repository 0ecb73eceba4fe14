package dev.landfall.cli;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.model.Flow;
import java.util.List;
import java.util.Optional;

/** Finds flows by what somebody wrote: a label, a flow as it stands in the model, blanks aside, or the id of a transfer. */
final class Flows {

  private Flows() {}

  static List<Flow> named(Assessment assessment, String name) {
    return assessment.model().flows().stream().filter(flow -> plain(flow.name()).equals(plain(name))).toList();
  }

  static Optional<Transfer> transfer(Assessment assessment, String id) {
    return assessment.transfers().stream().filter(transfer -> transfer.id().equals(id)).findFirst()
        .or(() -> assessment.transfers().stream().filter(transfer -> plain(transfer.id()).equals(plain(id))).findFirst());
  }

  /** Whether both name one flow, or one transfer. */
  static boolean isOf(String written, String name) {
    return plain(written).equals(plain(name));
  }

  static String plain(String name) {
    return name.replaceAll("\\s*(<?->)\\s*", " $1 ").replaceAll("\\s+", " ").strip();
  }
}
