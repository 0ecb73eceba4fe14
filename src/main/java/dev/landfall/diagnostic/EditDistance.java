package dev.landfall.diagnostic;

/** Damerau and Levenshtein's distance: letters put in, left out, changed, or two neighbours exchanged. */
final class EditDistance {

  private EditDistance() {}

  /**
   * The distance if it is at most {@code most}, otherwise any larger number. Only the band that can matter is computed:
   * the time is the length times {@code most}.
   */
  static int within(int most, String a, String b) {
    int tooFar = most + 1;
    if (Math.abs(a.length() - b.length()) > most) {
      return tooFar;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = Math.min(j, tooFar);
    }
    for (int i = 1; i <= a.length(); i++) {
      int low = Math.max(1, i - most);
      int high = Math.min(b.length(), i + most);
      row[low - 1] = low == 1 ? Math.min(i, tooFar) : tooFar;
      int smallest = row[low - 1];
      for (int j = low; j <= high; j++) {
        row[j] = Math.min(tooFar, step(a, b, i, j, beforeLast, last, row));
        smallest = Math.min(smallest, row[j]);
      }
      if (high < b.length()) {
        row[high + 1] = tooFar;
      }
      if (smallest == tooFar) {
        return tooFar;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static int step(String a, String b, int i, int j, int[] beforeLast, int[] last, int[] row) {
    int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
  }
}
