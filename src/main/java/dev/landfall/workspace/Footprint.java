package dev.landfall.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the files of a model looked like at one moment, without reading them. Where two are equal, reading again would find
 * nothing new.
 */
public record Footprint(SortedMap<Path, Mark> marks) {

  /** @param key what the system tells files apart by: it changes where a file is put in place of another */
  public record Mark(long size, FileTime modified, String key) {

    private static final Mark NONE = new Mark(-1, FileTime.fromMillis(0), "");
  }

  /**
   * Of now.
   *
   * @param path of the model, a file or a folder; the model files in its folder count, as one more may be included
   * @param read the files that it had when it was last read, whatever they are called
   */
  public static Footprint of(Path path, Collection<Path> read) {
    SortedMap<Path, Mark> marks = new TreeMap<>();
    Path place = path.toAbsolutePath().normalize();
    marks.put(place, mark(place, Files.isDirectory(place)));
    Folder.someModels(Files.isDirectory(place) ? place : place.getParent()).forEach(file -> marks.put(file, mark(file, false)));
    read.forEach(file -> marks.put(file, mark(file, false)));
    return new Footprint(marks);
  }

  /** Of a folder only that it is there: it changes with each file that anybody puts there. */
  private static Mark mark(Path file, boolean isFolder) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return isFolder ? new Mark(0, FileTime.fromMillis(0), "folder")
          : new Mark(found.size(), found.lastModifiedTime(), Objects.toString(found.fileKey()));
    } catch (IOException | SecurityException e) {
      return Mark.NONE;
    }
  }
}
