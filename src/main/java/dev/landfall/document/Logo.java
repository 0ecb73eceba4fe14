package dev.landfall.document;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** A picture that stands over the title: PNG, which every format shows as it is. */
public final class Logo {

  /** Bytes; a larger one would make each document as large. */
  public static final int LARGEST = 1 << 20;

  private static final byte[] BEGINNING = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
  private static final int HEAD = BEGINNING.length + 2 * Integer.BYTES;

  private final byte[] png;
  private final int width;
  private final int height;

  private Logo(byte[] png, int width, int height) {
    this.png = png;
    this.width = width;
    this.height = height;
  }

  /** Nothing where these bytes are no PNG, or are too many. */
  public static Optional<Logo> of(byte[] png) {
    if (png.length < HEAD || png.length > LARGEST || Arrays.mismatch(png, BEGINNING) != BEGINNING.length) {
      return Optional.empty();
    }
    ByteBuffer size = ByteBuffer.wrap(png, BEGINNING.length, 2 * Integer.BYTES);
    int width = size.getInt();
    int height = size.getInt();
    return width < 1 || height < 1 ? Optional.empty() : Optional.of(new Logo(png.clone(), width, height));
  }

  public byte[] png() {
    return png.clone();
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
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
