package dev.landfall.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A fingerprint of the text of a model. */
final class Digest {

  private Digest() {}

  /** {@code sha256:…} over names and texts in order. */
  static String of(List<Written> files) {
    MessageDigest digest = sha256();
    for (Written file : files) {
      add(digest, file.file().name().replace('\\', '/'));
      add(digest, file.file().text());
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  /** Lengths first, so that no two lists of texts give the same bytes. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
