package dev.landfall.document;

import java.util.Arrays;

/** A picture in PNG, with its size in points of the picture. */
public final class Logo {

  private static final byte[] BEGINNING = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Where the width stands behind the beginning and the first mark; the height is the next number. */
  private static final int WIDTH = 16;

  private final byte[] png;

  /** @throws IllegalArgumentException if that is no picture in PNG; the message says why */
  public Logo(byte[] png) {
    if (png.length < WIDTH + 8 || !Arrays.equals(png, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
      throw new IllegalArgumentException("it is no picture in PNG");
    }
    this.png = png.clone();
    if (width() < 1 || height() < 1) {
      throw new IllegalArgumentException("it shows nothing");
    }
  }

  public byte[] png() {
    return png.clone();
  }

  public int width() {
    return number(WIDTH);
  }

  public int height() {
    return number(WIDTH + 4);
  }

  private int number(int at) {
    return (png[at] & 0xff) << 24 | (png[at + 1] & 0xff) << 16 | (png[at + 2] & 0xff) << 8 | png[at + 3] & 0xff;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo logo && Arrays.equals(png, logo.png);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(png);
  }
}
