package dev.landfall.law;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every fact that a condition of a pack can ask for, by its path and type. A law that needs a fact which is not here gets
 * a line here and its answer in {@code assess.decide.Answers}; never a special case.
 */
public enum Property {
  FLOW_MODE("flow.mode", Type.WORDS, "modes", "how the data move: `send`, `access` or `collect`"),
  FLOW_ORDERED("flow.ordered", Type.FLAG, "whether it moves on the order of a foreign court or authority"),
  FLOW_OCCASIONAL("flow.occasional", Type.FLAG, "whether it is said to be occasional"),
  FLOW_REGULAR("flow.regular", Type.FLAG, "whether the model says that it happens regularly"),
  FLOW_WITH("flow.with", Type.FLAG, "obligations", "whether the flow or its purpose is said to be with this obligation"),
  FLOW_ENCRYPTED("flow.encrypted", Type.FLAG, "whether it is said to be encrypted on its way, whoever has the key"),
  FLOW_VIA("flow.via", Type.PLACES, "countries that it passes through without being stored"),
  FLOW_PEOPLE("flow.people", Type.PLACES, "the countries of all people whose data it names"),

  FROM_PLACE("from.place", Type.PLACES, "the country where the data come from"),
  FROM_ZONE("from.zone", Type.WORDS, "zones", "the zone where the data come from"),
  FROM_KIND("from.kind", Type.WORDS, "kinds", "what the data come from: `app`, `service`, …, `subjects`"),
  TO_PLACE("to.place", Type.PLACES, "the country where the data go"),
  TO_ZONE("to.zone", Type.WORDS, "zones", "the zone where the data go"),
  TO_KIND("to.kind", Type.WORDS, "kinds", "what the data go to: `app`, `service`, …, `subjects`"),

  TO_CLOSED("to.closed", Type.PLACES, "the countries in which the provider does not offer what the data go to"),
  TO_LEARNS("to.learns", Type.FLAG, "whether the provider may train models on what it is sent"),

  EXPORTER_COUNTRY("exporter.country", Type.PLACES, "the country of the exporter's establishment"),
  EXPORTER_IN("exporter.in", Type.PLACES, "the countries of all the exporter's establishments"),
  EXPORTER_TARGETS("exporter.targets", Type.PLACES, "the countries to whose people the exporter directs itself"),
  EXPORTER_ROLE("exporter.role", Type.WORDS, "roles", "the exporter's role: `controller` or `processor`"),
  EXPORTER_CIIO("exporter.ciio", Type.FLAG, "whether the exporter was notified as an operator of critical infrastructure"),
  EXPORTER_PUBLIC_AUTHORITY("exporter.public_authority", Type.FLAG, "whether the exporter is a public authority"),
  EXPORTER_HANDLES("exporter.handles", Type.NUMBER, "individuals whose data the exporter handles in all"),
  EXPORTER_EXPORTED("exporter.exported", Type.NUMBER, "terms",
      "individuals whose data of this kind the exporter has exported in the calendar year, those freed not counted"),
  EXPORTER_EXPORTED_TWO_YEARS("exporter.exported_since_last_year", Type.NUMBER, "terms",
      "the same since 1 January of the year before"),
  EXPORTER_EXPORTED_IN_ALL("exporter.exported_in_all", Type.NUMBER, "terms",
      "the same as `exporter.exported`, those freed counted too"),
  EXPORTER_ZONE("exporter.zone", Type.WORDS, "zones", "the free-trade zone where the exporter is registered"),
  EXPORTER_CITY("exporter.city", Type.WORDS, "cities", "the city where the exporter is registered"),
  EXPORTER_REPRESENTED("exporter.represented", Type.PLACES, "where the exporter has a representative"),

  IMPORTER_KNOWN("importer.known", Type.FLAG, "whether there is an importer at all: people who receive are none"),
  IMPORTER_COUNTRY("importer.country", Type.PLACES, "the country of the importer's establishment"),
  IMPORTER_IN("importer.in", Type.PLACES, "the countries of all the importer's establishments"),
  IMPORTER_TARGETS("importer.targets", Type.PLACES, "the countries to whose people the importer directs itself"),
  IMPORTER_ROLE("importer.role", Type.WORDS, "roles", "the importer's role: `controller` or `processor`"),
  IMPORTER_CIIO("importer.ciio", Type.FLAG, "whether the importer was notified as an operator of critical infrastructure"),
  IMPORTER_PUBLIC_AUTHORITY("importer.public_authority", Type.FLAG, "whether the importer is a public authority"),
  IMPORTER_INTERNATIONAL("importer.international_organisation", Type.FLAG, "whether it is an international organisation"),
  IMPORTER_CERTIFIED("importer.certified", Type.FLAG, "schemes", "whether the importer is certified under this scheme"),
  IMPORTER_SUBJECT("importer.subject", Type.WORDS, "laws", "laws that the importer is subject to"),
  IMPORTER_CITY("importer.city", Type.WORDS, "cities", "the city where the importer is registered"),
  IMPORTER_GROUP_IN("importer.group.in", Type.PLACES, "the countries of all parties of the importer's group"),
  IMPORTER_SAME_GROUP("importer.same_group", Type.FLAG, "whether exporter and importer belong to one group"),
  IMPORTER_REPRESENTED("importer.represented", Type.PLACES, "where the importer has a representative"),

  PARTY_IN("party.in", Type.PLACES, "the countries of all the party's establishments"),
  PARTY_TARGETS("party.targets", Type.PLACES, "the countries to whose people the party directs itself"),
  PARTY_PLACE("party.place", Type.PLACES, "where the party handles the data"),
  PARTY_ROLE("party.role", Type.WORDS, "roles", "the party's role there: `controller` or `processor`"),
  PARTY_CIIO("party.ciio", Type.FLAG, "whether the party was notified as an operator of critical infrastructure"),
  PARTY_PUBLIC_AUTHORITY("party.public_authority", Type.FLAG, "whether the party is a public authority"),
  PARTY_HANDLES("party.handles", Type.NUMBER, "individuals whose data the party handles in all"),
  PARTY_ZONE("party.zone", Type.WORDS, "zones", "the free-trade zone where the party is registered"),
  PARTY_CITY("party.city", Type.WORDS, "cities", "the city where the party is registered"),
  PARTY_REPRESENTED("party.represented", Type.PLACES, "where the party has a representative"),

  COMPONENT_PLACE("component.place", Type.PLACES, "the country where the component stands"),
  COMPONENT_KIND("component.kind", Type.WORDS, "kinds", "what the component is: `app`, `service`, …"),
  COMPONENT_DRAWS_ON("component.draws_on", Type.WORDS, "kinds", "what the components are with which it exchanges data"),
  COMPONENT_CLOSED("component.closed", Type.PLACES, "the countries in which the provider does not offer it"),
  COMPONENT_PUBLIC("component.public", Type.PLACES, "the countries where anybody can use the component"),
  COMPONENT_SERVES("component.serves", Type.PLACES, "where the people are whom the component serves"),
  COMPONENT_SERVES_OTHERS("component.serves_others", Type.PLACES, "the same, people who are somebody's employees left out"),
  COMPONENT_TRAINS("component.trains", Type.WORDS, "classes", "what the data are that the component learns from"),

  DATA_IS("data", Type.WORDS, "classes", "what the data are: a class, a term or a set of classes"),
  DATA_FORM("data.form", Type.WORDS, "forms", "`clear`, `encrypted`, `pseudonymised`, `aggregated` or `anonymous`"),
  DATA_MADE("data.made", Type.WORDS, "techniques", "how the data were made of other data: `training`, `embedding`, …"),
  DATA_KEY_PLACE("data.key.place", Type.PLACES, "where the key or the table of pseudonyms is held"),
  DATA_KEY_COUNTRY("data.key.country", Type.PLACES, "the country of whoever holds the key or the table of pseudonyms"),
  DATA_KEY_HOLDER("data.key.holder", Type.PARTY, "who holds the key or the table of pseudonyms"),
  DATA_SECTOR("data.sector", Type.WORDS, "sectors", "the sector of the data"),
  DATA_SECTOR_STATED("data.sector.stated", Type.FLAG, "whether the data say in which sector they arise"),
  DATA_COLLECTED("data.collected", Type.PLACES, "where the data were collected"),
  DATA_MIXED("data.mixed", Type.FLAG, "whether they were made together with data collected elsewhere"),

  SUBJECTS_IN("subjects.in", Type.PLACES, "where the people are"),
  SUBJECTS_EMPLOYEES("subjects.employees", Type.FLAG, "whether they are employees"),
  SUBJECTS_MINORS("subjects.minors", Type.FLAG, "whether they are under 14"),

  PURPOSE_STATED("purpose.stated", Type.FLAG, "whether the flow says what it is for"),
  PURPOSE_BASIS("purpose.basis", Type.WORDS, "bases", "the legal basis of the purpose"),
  PURPOSE_NECESSARY("purpose.necessary", Type.FLAG, "activities", "whether the flow is necessary for its purpose"),
  PURPOSE_UNNECESSARY("purpose.unnecessary", Type.FLAG, "whether the model says that its purpose does not need the flow"),

  SAFEGUARD_GROUND("safeguard.ground", Type.WORDS, "grounds", "the ground of a derogation"),
  SAFEGUARD_WITH("safeguard.with", Type.FLAG, "obligations", "whether the safeguard is with this obligation"),
  SAFEGUARD_SUPPLEMENTARY("safeguard.supplementary", Type.WORDS, "measures", "the safeguard's supplementary measures"),

  CHAIN_EXISTS("chain.exists", Type.FLAG, "whether the data came here by an earlier transfer under this regime");

  /** What can be said of a property. */
  public enum Type {
    /** Yes or no. */
    FLAG,
    /** One or more words of a list: {@code is}, {@code is not}, {@code in}. */
    WORDS,
    /** One or more countries: {@code in}, {@code not in}. */
    PLACES,
    /** A number: comparisons. */
    NUMBER,
    /** A party: {@code is}, {@code differs from}. */
    PARTY
  }

  private static final Map<String, Property> BY_PATH =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Property::path, Function.identity()));

  private final String path;
  private final Type type;
  private final Optional<String> list;
  private final String meaning;

  Property(String path, Type type, String meaning) {
    this(path, type, null, meaning);
  }

  Property(String path, Type type, String list, String meaning) {
    this.path = path;
    this.type = type;
    this.list = Optional.ofNullable(list);
    this.meaning = meaning;
  }

  public static Optional<Property> of(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  public static List<String> paths() {
    return Arrays.stream(values()).map(Property::path).toList();
  }

  /** As packs write it: {@code exporter.exported}. */
  public String path() {
    return path;
  }

  public Type type() {
    return type;
  }

  /** The list of words from which its values or its argument come. */
  public Optional<String> list() {
    return list;
  }

  /** One line for people who write packs. */
  public String meaning() {
    return meaning;
  }

  /** Whether its value depends on what rules free elsewhere, so that rules which ask for it come second. */
  public boolean isCounted() {
    return this == EXPORTER_EXPORTED || this == EXPORTER_EXPORTED_TWO_YEARS || this == EXPORTER_EXPORTED_IN_ALL;
  }

  /** Whether whom a regime binds can hang on it: a party at a place and a group of people, nothing else in sight. */
  public boolean isOfPresence() {
    return this == PARTY_IN || this == PARTY_TARGETS || this == PARTY_PLACE || isOf("subjects");
  }

  /** Whether a rule that speaks of this can ask for it. */
  public boolean isAskedOn(Rule.On on) {
    return switch (on) {
      case TRANSFER -> !isOf("party") && !isOf("component");
      // without a transfer there is neither a paper for it nor an earlier one
      case FLOW, HOP -> !isOf("party") && !isOf("component") && !isOf("safeguard") && !isOf("chain");
      case COMPONENT -> isOf("component") || isOf("party") || isOf("data") && type != Type.PARTY || isOf("subjects");
      case PARTY -> isOf("party") || isOf("data") && type != Type.PARTY || isOf("subjects");
    };
  }

  /** What it is a fact of: {@code exporter}. */
  String owner() {
    return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
  }

  private boolean isOf(String owner) {
    return owner().equals(owner);
  }

  /** Whether it is asked with an argument in brackets: {@code exporter.exported(ordinary)}. */
  public boolean takesArgument() {
    return isCounted() || this == FLOW_WITH || this == IMPORTER_CERTIFIED || this == SAFEGUARD_WITH;
  }
}
