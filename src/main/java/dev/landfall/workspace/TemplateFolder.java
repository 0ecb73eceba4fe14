package dev.landfall.workspace;

import dev.landfall.document.Logo;
import dev.landfall.document.template.Library;
import dev.landfall.document.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Templates of a company in a folder, out of which none of them can read, whatever it names and wherever links lead. */
public final class TemplateFolder implements Library {

  private static final String LOGO = "logo.png";
  private static final String VECTOR_LOGO = "logo.svg";
  private static final String ENDING = ".md";
  private static final long LARGEST = 1 << 20;
  private static final int DEEPEST = 3;

  private final Path root;

  private TemplateFolder(Path root) {
    this.root = root;
  }

  /** @throws TemplateException if that is no folder that can be read */
  public static TemplateFolder open(Path folder) {
    try {
      Path root = folder.toRealPath();
      if (!Files.isDirectory(root)) {
        throw new TemplateException(folder.toString(), 0, 0, "this is no folder");
      }
      return new TemplateFolder(root);
    } catch (IOException e) {
      throw new TemplateException(folder.toString(), 0, 0, "there is no such folder, or it may not be read");
    }
  }

  @Override
  public Optional<String> text(String name) {
    return name.endsWith(ENDING) ? bytes(name).map(bytes -> decoded(name, bytes)) : Optional.empty();
  }

  /** @throws TemplateException if what lies there under that name cannot be used */
  public Optional<Logo> logo() {
    Optional<byte[]> png = bytes(LOGO);
    if (png.isEmpty() && bytes(VECTOR_LOGO).isPresent()) {
      throw new TemplateException(VECTOR_LOGO, 0, 0, "a logo has to be a picture in PNG, `" + LOGO + "`, which every format can show");
    }
    return png.map(bytes -> {
      try {
        return new Logo(bytes);
      } catch (IllegalArgumentException e) {
        throw new TemplateException(LOGO, 0, 0, e.getMessage());
      }
    });
  }

  /** Every template that there is, by name; what cannot be used is left out. */
  public SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    names().forEach(name -> {
      try {
        text(name).ifPresent(text -> texts.put(name, text));
      } catch (TemplateException e) {
        // Whoever asks for it by name is told why.
      }
    });
    return texts;
  }

  /** Of the templates and the logo. */
  public String digest() {
    MessageDigest digest = sha256();
    texts().forEach((name, text) -> {
      digest.update((name + "\0").getBytes(StandardCharsets.UTF_8));
      digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
    });
    logo().ifPresent(logo -> digest.update(logo.png()));
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private List<String> names() {
    try (Stream<Path> files = Files.walk(root, DEEPEST)) {
      return files.map(file -> root.relativize(file).toString().replace('\\', '/')).filter(name -> name.endsWith(ENDING)).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Optional<byte[]> bytes(String name) {
    try {
      Path file = root.resolve(name);
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      Path real = file.toRealPath();
      if (!real.startsWith(root)) {
        throw new TemplateException(name, 0, 0, "it leads out of the folder of templates");
      }
      if (!Files.isRegularFile(real)) {
        throw new TemplateException(name, 0, 0, "it is no file");
      }
      if (Files.size(real) > LARGEST) {
        throw new TemplateException(name, 0, 0, "it is larger than 1 MB");
      }
      return Optional.of(Files.readAllBytes(real));
    } catch (NoSuchFileException | InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new TemplateException(name, 0, 0, "it cannot be read");
    }
  }

  private static String decoded(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new TemplateException(name, 0, 0, "it is no text in UTF-8");
    }
  }
}
