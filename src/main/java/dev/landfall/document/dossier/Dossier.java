package dev.landfall.document.dossier;

import dev.landfall.assess.Assessment;
import dev.landfall.assess.Transfer;
import dev.landfall.assess.verdict.Actor;
import dev.landfall.document.Block;
import dev.landfall.document.Count;
import dev.landfall.document.Document;
import dev.landfall.document.Envelope;
import dev.landfall.document.Logo;
import dev.landfall.document.Phrases;
import dev.landfall.document.kept.Index;
import dev.landfall.document.template.Library;
import dev.landfall.document.template.Templates;
import dev.landfall.document.view.Topic;
import dev.landfall.document.view.View;
import dev.landfall.law.Packs;
import dev.landfall.law.Paperwork;
import dev.landfall.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** All documents that an assessment calls for. */
public final class Dossier {

  private static final String COVER = "blocks/cover";
  private static final String LAST_PAGE = "blocks/last-page";
  private static final String SECTIONS = "sections";

  private final Assessment found;
  private final Envelope envelope;
  private final Templates templates;
  private final Optional<Logo> logo;

  /**
   * @param library of templates
   * @param logo for the cover of each
   */
  public Dossier(Assessment found, Envelope envelope, Library library, Optional<Logo> logo) {
    this.found = found;
    this.envelope = envelope;
    this.templates = new Templates(library);
    this.logo = logo;
  }

  /** Names of the kinds of documents that packs know. */
  public static List<String> names(Packs packs) {
    return List.copyOf(packs.paperwork().keySet());
  }

  /** Names of the templates that documents are made of, without language and ending. */
  public static List<String> templates(Packs packs) {
    return Stream.of(names(packs), List.of(COVER, LAST_PAGE, SECTIONS), BundledLibrary.PIECES).flatMap(List::stream).toList();
  }

  /**
   * In the order of the packs, then of the model, then of the languages.
   *
   * @throws dev.landfall.document.template.TemplateException if a template cannot be used
   */
  public List<Paper> papers(Selection selection, List<String> languages) {
    Calls calls = new Calls(found);
    List<Paper> papers = new ArrayList<>();
    for (Paperwork paperwork : found.packs().paperwork().values()) {
      if (!selection.documents().isEmpty() && !selection.documents().contains(paperwork.name())) {
        continue;
      }
      for (Topic topic : calls.of(paperwork)) {
        if (isWanted(topic, selection)) {
          languages.forEach(language -> papers.add(paper(topic, paperwork, language)));
        }
      }
    }
    return papers;
  }

  private static boolean isWanted(Topic topic, Selection selection) {
    boolean under = selection.regimes().isEmpty() || selection.regimes().contains(topic.regime().name())
        || topic.transfers().stream().anyMatch(transfer -> selection.regimes().contains(transfer.regime().name()));
    return under && selection.concerning().map(concerning -> topic.transfers().stream().anyMatch(concerning)).orElse(true);
  }

  // ---------------------------------------------------------------- one document

  private Paper paper(Topic topic, Paperwork paperwork, String language) {
    Map<String, Object> view = View.of(found, topic, envelope, language);
    SortedMap<String, String> facts = Flat.of(view);
    List<Block> text = new ArrayList<>(templates.fill(topic.name() + "." + language + ".md", view));
    String title = title(text, topic, language);
    if (templates.has(SECTIONS + "." + language + ".md")) {
      text.addAll(below(templates.fill(SECTIONS + "." + language + ".md", view)));
    }
    Count count = Count.of(text);
    List<Index.Reason> reasons = reasons(topic, language);
    view.put("counts", count.view());
    view.put("blanks", count.questions());
    view.put("reasons", reasons.stream().<Object>map(Dossier::view).toList());
    List<Block> blocks = new ArrayList<>(below(templates.fill(COVER + "." + language + ".md", view)));
    blocks.add(new Block.PageBreak());
    blocks.addAll(text);
    blocks.add(new Block.PageBreak());
    blocks.addAll(below(templates.fill(LAST_PAGE + "." + language + ".md", view)));
    return new Paper(new Document(topic.name(), language, title, blocks, about(topic, true), logo), Optional.of(topic.regime().name()),
        about(topic, false), paperwork.per() == Paperwork.Per.PARTY, reasons, facts,
        count.modelled(), count.derived(), count.blank());
  }

  /** The first heading of a template, or else what the law calls it. */
  private static String title(List<Block> text, Topic topic, String language) {
    String title = topic.prescribed().title(language);
    if (!text.isEmpty() && text.getFirst() instanceof Block.Heading heading && heading.level() == 0) {
      title = heading.text().text();
      text.removeFirst();
    }
    List<Block> below = below(text);
    text.clear();
    text.addAll(below);
    return title.isEmpty() ? topic.name() : title;
  }

  /** Under a title no heading is as large. */
  private static List<Block> below(List<Block> blocks) {
    return blocks.stream().map(block -> block instanceof Block.Heading heading && heading.level() == 0
        ? new Block.Heading(1, heading.text()) : block).toList();
  }

  private List<String> about(Topic topic, boolean titled) {
    List<String> parties = Stream.of(topic.exporter(), topic.importer(), topic.party().<Actor>map(Actor.Known::new))
        .flatMap(Optional::stream).map(actor -> titled ? actor.party().map(Party::titleOrName).orElse(actor.label()) : actor.label()).toList();
    return parties.isEmpty() ? List.of(found.model().name()) : parties;
  }

  // ---------------------------------------------------------------- why

  private List<Index.Reason> reasons(Topic topic, String language) {
    Phrases words = Phrases.of("words", language);
    if (topic.transfers().isEmpty()) {
      return List.of(new Index.Reason(words.say("reason.party", about(topic, true).getFirst()), words.say("reason.none"), List.of(),
          topic.prescribed().citations().stream().map(article -> View.citation(article, language)).toList()));
    }
    return topic.transfers().stream().map(transfer -> new Index.Reason(transfer.flow().name(),
        words.sayUnder(transfer.regime().name(), "verdict." + transfer.verdict().word()), transfer.ruleIds(), citations(transfer, topic, language))).toList();
  }

  private static List<String> citations(Transfer transfer, Topic topic, String language) {
    return (transfer.citations().isEmpty() ? topic.prescribed().citations() : transfer.citations()).stream()
        .map(article -> View.citation(article, language)).toList();
  }

  private static Map<String, Object> view(Index.Reason reason) {
    return Map.of("text", reason.transfer(), "name", reason.transfer(), "transfer", reason.transfer(), "verdict", reason.verdict(),
        "rules", reason.rules(), "citations", reason.citations());
  }
}
