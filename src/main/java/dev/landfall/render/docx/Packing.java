package dev.landfall.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/** Office files without a trace of when they were written: equal contents are equal bytes. */
public final class Packing {

  /** The first day that a ZIP file can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Packing() {}

  /** Says in its properties what a file is. */
  public static void describe(POIXMLDocument file, String title, String language) throws InvalidFormatException {
    PackagePropertiesPart properties = file.getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setTitleProperty(title);
    properties.setLanguageProperty(language);
    properties.setCreatorProperty("Landfall");
    properties.setCreatedProperty(Optional.empty());
    file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Landfall");
  }

  /** The bytes of a file. */
  public static byte[] packed(POIXMLDocument file) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    file.write(written);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
        ZipOutputStream out = new ZipOutputStream(packed)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(NO_TIME);
        out.putNextEntry(timeless);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return packed.toByteArray();
  }
}
