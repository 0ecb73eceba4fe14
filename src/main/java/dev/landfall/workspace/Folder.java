package dev.landfall.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Looks into folders. What cannot be looked into holds nothing; hidden files and folders are left alone. */
final class Folder {

  static final String ENDING = ".land";

  /** Where a folder has it, the model begins there. */
  static final String MAIN = "main" + ENDING;

  /** How much is looked at for a suggestion. */
  private static final int ENOUGH = 2_000;

  private Folder() {}

  /** The model files of a folder in the order of their names. */
  static List<Path> models(Path folder) {
    return entries(folder).stream().filter(Folder::isModel).filter(Files::isRegularFile).toList();
  }

  /** The folders in a folder in the order of their names, linked ones left out. */
  static List<Path> folders(Path folder) {
    return entries(folder).stream().filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)).toList();
  }

  /** How much lies in a folder itself. */
  static int count(Path folder) {
    return entries(folder).size();
  }

  /** Files below a folder in the order of their paths; linked folders are not entered. */
  static List<Path> files(Path top, int depth) {
    return walk(top, depth, Integer.MAX_VALUE);
  }

  /** Some of the model files below a folder. */
  static List<Path> someModels(Path top) {
    return walk(top, 8, ENOUGH).stream().filter(Folder::isModel).toList();
  }

  private record Level(Path folder, int depth) {}

  private static List<Path> walk(Path top, int depth, int most) {
    List<Path> files = new ArrayList<>();
    Deque<Level> open = new ArrayDeque<>();
    open.add(new Level(top, 1));
    int seen = 0;
    while (!open.isEmpty() && seen < most) {
      Level level = open.pop();
      for (Path entry : entries(level.folder)) {
        seen++;
        if (Files.isRegularFile(entry)) {
          files.add(entry);
        } else if (level.depth < depth && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          open.add(new Level(entry, level.depth + 1));
        }
      }
    }
    files.sort(null);
    return files;
  }

  private static List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!entry.getFileName().toString().startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException | SecurityException e) {
      return List.of();
    }
    entries.sort(null);
    return entries;
  }

  private static boolean isModel(Path path) {
    return path.getFileName().toString().endsWith(ENDING);
  }
}
