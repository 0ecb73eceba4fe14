package dev.landfall.render.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.landfall.document.kept.Manifest;
import dev.landfall.document.kept.Manifest.Entry;
import dev.landfall.document.kept.Manifest.From;
import dev.landfall.document.kept.Manifest.Key;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in a folder of documents, as JSON that is written beside them and read again. */
public final class ManifestJson {

  private static final String VERSION = "documents 1";

  private ManifestJson() {}

  public static String of(Manifest manifest) {
    return JsonText.of(json -> json.object(fields -> fields.text("landfall", VERSION).flag("complete", manifest.complete())
        .objects("documents", manifest.entries(), ManifestJson::entry)));
  }

  private static void entry(JsonText json, Entry entry) {
    json.text("document", entry.key().name()).texts("about", entry.key().about()).text("language", entry.key().language())
        .text("regime", entry.regime())
        .object("from", from -> from.text("tool", entry.from().tool()).text("model", entry.from().model())
            .text("digest", entry.from().digest()).text("asOf", entry.from().asOf().toString())
            .object("packs", packs -> entry.from().packs().forEach(packs::day))
            .text("templates", entry.from().templates()))
        .object("files", files -> entry.files().forEach(files::text))
        .object("facts", facts -> entry.facts().forEach(facts::text));
  }

  /** Nothing where this is no such text. */
  public static Optional<Manifest> read(String text) {
    try {
      JsonNode root = new ObjectMapper().readTree(text);
      if (root == null || !VERSION.equals(root.path("landfall").asText())) {
        return Optional.empty();
      }
      List<Entry> entries = new ArrayList<>();
      for (JsonNode entry : root.path("documents")) {
        entries.add(entry(entry));
      }
      return Optional.of(new Manifest(root.path("complete").asBoolean(), entries));
    } catch (JsonProcessingException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Entry entry(JsonNode entry) {
    List<String> about = new ArrayList<>();
    entry.path("about").forEach(name -> about.add(name.asText()));
    JsonNode from = entry.path("from");
    SortedMap<String, Optional<LocalDate>> packs = new TreeMap<>();
    from.path("packs").properties().forEach(pack -> packs.put(pack.getKey(),
        pack.getValue().isNull() ? Optional.empty() : Optional.of(LocalDate.parse(pack.getValue().asText()))));
    return new Entry(new Key(entry.path("document").asText(), about, entry.path("language").asText()),
        entry.path("regime").isTextual() ? Optional.of(entry.path("regime").asText()) : Optional.empty(),
        new From(from.path("tool").asText(), from.path("model").asText(), from.path("digest").asText(),
            LocalDate.parse(from.path("asOf").asText()), packs,
            Optional.of(from.path("templates")).filter(JsonNode::isTextual).map(JsonNode::asText)),
        texts(entry.path("files")), new TreeMap<>(texts(entry.path("facts"))));
  }

  private static SequencedMap<String, String> texts(JsonNode object) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      texts.put(field.getKey(), field.getValue().asText());
    }
    return texts;
  }
}
