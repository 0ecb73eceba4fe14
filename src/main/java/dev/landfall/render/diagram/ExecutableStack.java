package dev.landfall.render.diagram;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Takes the mark off an ELF file that asks for executable stacks.
 *
 * <p>V8's library carries it because one assembly file was built without saying that it needs none. Left on, the JVM warns
 * on every run, and a system with glibc 2.41 or newer does not load the library at all.
 */
final class ExecutableStack {

  private static final int MAGIC = 0x464C457F;
  private static final int CLASS_64 = 2;
  private static final int LITTLE_ENDIAN = 1;
  private static final int GNU_STACK = 0x6474E551;
  private static final int EXECUTE = 1;

  private ExecutableStack() {}

  /** The same file without the mark; what is no 64-bit little-endian ELF file is given back as it is. */
  static byte[] refused(byte[] file) {
    byte[] copy = file.clone();
    ByteBuffer elf = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
    if (copy.length < 64 || elf.getInt(0) != MAGIC || elf.get(4) != CLASS_64 || elf.get(5) != LITTLE_ENDIAN) {
      return copy;
    }
    long headers = elf.getLong(0x20);
    int size = Short.toUnsignedInt(elf.getShort(0x36));
    int count = Short.toUnsignedInt(elf.getShort(0x38));
    for (int i = 0; i < count; i++) {
      long at = headers + (long) i * size;
      if (at >= 0 && at <= copy.length - 8 && elf.getInt((int) at) == GNU_STACK) {
        elf.putInt((int) at + 4, elf.getInt((int) at + 4) & ~EXECUTE);
      }
    }
    return copy;
  }
}
