package dev.landfall.render.diagram;

import com.eclipsesource.v8.V8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Loads the native part of V8, once in a process.
 *
 * <p>The library's own loader is passed by on purpose: it first takes whatever lies at {@code jni/} in the folder one
 * happens to stand in, so that drawing a stranger's model in the stranger's checkout would run the stranger's code; and it
 * unpacks into the home folder, deleting the file that another process may just be loading.
 */
final class NativeLibrary {

  private static final int DIGEST_BYTES = 8;

  private static boolean loaded;

  private NativeLibrary() {}

  /** @param keep puts bytes into a file of that name in the cache, where they are not there yet, and says where that is */
  static synchronized void load(BiFunction<String, byte[], Path> keep) {
    if (loaded) {
      return;
    }
    try (InputStream in = V8.class.getResourceAsStream("/" + fileName())) {
      if (in == null) {
        throw DiagramException.noEngine("there is none for " + System.getProperty("os.name") + " on "
            + System.getProperty("os.arch") + " (" + fileName() + " is not part of this installation)", null);
      }
      byte[] library = ExecutableStack.refused(in.readAllBytes());
      System.load(keep.apply(digest(library) + "-" + fileName(), library).toAbsolutePath().toString());
      tellThatItIsLoaded();
    } catch (UncheckedIOException e) {
      throw DiagramException.noEngine("its library cannot be unpacked: " + e.getCause().getMessage(), e);
    } catch (IOException | LinkageError | ReflectiveOperationException e) {
      throw DiagramException.noEngine(String.valueOf(e.getMessage()), e);
    }
    loaded = true;
  }

  /** Stands in the name, so that versions live side by side and a file that is there is the right one. */
  private static String digest(byte[] library) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(library);
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void tellThatItIsLoaded() throws ReflectiveOperationException {
    Field flag = V8.class.getDeclaredField("nativeLibraryLoaded");
    flag.setAccessible(true);
    flag.setBoolean(null, true);
  }

  private static String fileName() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
    if (os.startsWith("windows")) {
      return "libj2v8_win32_" + arch + ".dll";
    }
    return os.startsWith("mac") ? "libj2v8_macosx_" + arch + ".dylib" : "libj2v8_linux_" + arch + ".so";
  }
}
