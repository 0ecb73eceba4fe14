package dev.landfall.law;

/** What a model says when it is asked for a fact. */
public sealed interface Answer<T> {

  record Known<T>(T value) implements Answer<T> {}

  record Open<T>(Unknown unknown) implements Answer<T> {}

  static <T> Answer<T> known(T value) {
    return new Known<>(value);
  }

  static <T> Answer<T> open(Unknown unknown) {
    return new Open<>(unknown);
  }
}
