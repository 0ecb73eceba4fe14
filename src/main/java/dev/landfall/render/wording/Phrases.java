package dev.landfall.render.wording;

import dev.landfall.law.Property;

/**
 * How a fact is said in a sentence.
 *
 * @param yes what holds where the answer is among what was asked for, with {@code %s} for that
 * @param no what holds where it is not
 */
record Phrases(String yes, String no) {

  private static final String CIIO = " an operator of critical information infrastructure";

  static Phrases of(Property property) {
    return switch (property) {
      case FLOW_MODE -> new Phrases("the data move by %s", "the data do not move by %s");
      case FLOW_ORDERED -> new Phrases("it moves on the order of a foreign court or authority", "no foreign court or authority has ordered it");
      case FLOW_OCCASIONAL -> new Phrases("it happens only occasionally", "it happens regularly");
      case FLOW_WITH -> new Phrases("the flow or its purpose is with %s", "neither the flow nor its purpose is with %s");
      case FLOW_VIA -> new Phrases("it passes through %s", "it does not pass through %s");
      case FROM_PLACE -> new Phrases("the data come from %s", "the data do not come from %s");
      case FROM_ZONE -> new Phrases("the data come from the zone %s", "the data do not come from the zone %s");
      case FROM_KIND -> new Phrases("what they come from is %s", "what they come from is not %s");
      case TO_PLACE -> new Phrases("the data go to %s", "the data do not go to %s");
      case TO_ZONE -> new Phrases("the data go to the zone %s", "the data do not go to the zone %s");
      case TO_KIND -> new Phrases("what they go to is %s", "what they go to is not %s");
      case TO_CLOSED -> new Phrases("the provider does not offer what the data go to in %s", "the provider offers what the data go to in %s");
      case TO_LEARNS -> new Phrases("the provider may train models on what it is sent", "the provider may not train models on what it is sent");
      case COMPONENT_PLACE -> new Phrases("the component stands in %s", "the component does not stand in %s");
      case COMPONENT_KIND -> new Phrases("the component is %s", "the component is not %s");
      case COMPONENT_DRAWS_ON -> new Phrases("the component exchanges data with %s", "the component does not exchange data with %s");
      case COMPONENT_CLOSED -> new Phrases("the provider does not offer the component in %s", "the provider offers the component in %s");
      case COMPONENT_PUBLIC -> new Phrases("anybody in %s can use the component", "not everybody in %s can use the component");
      case COMPONENT_SERVES -> new Phrases("the component serves people in %s", "the component does not serve people in %s");
      case COMPONENT_SERVES_OTHERS -> new Phrases("the component serves people in %s who are nobody's employees",
          "the component does not serve people in %s who are nobody's employees");
      case COMPONENT_TRAINS -> new Phrases("the component learns from data that are %s", "the component does not learn from data that are %s");
      case EXPORTER_EXPORTED_IN_ALL -> new Phrases("the exporter exports %s in the calendar year, those freed counted too",
          "the exporter does not export %s in the calendar year, those freed counted too");
      case DATA_MADE -> new Phrases("the data were made by %s", "the data were not made by %s");
      case DATA_SECTOR_STATED -> new Phrases("the data say in which sector they arise", "the data do not say in which sector they arise");
      case PURPOSE_UNNECESSARY -> new Phrases("the model says that the flow is not necessary for its purpose",
          "the model does not say that the flow is unnecessary");
      case EXPORTER_EXPORTED -> new Phrases("the exporter exports %s in the calendar year", "the exporter does not export %s in the calendar year");
      case EXPORTER_EXPORTED_TWO_YEARS -> new Phrases("the exporter exports %s from 1 January of the year before on",
          "the exporter does not export %s from 1 January of the year before on");
      case EXPORTER_HANDLES -> new Phrases("the exporter handles data of %s in all", "the exporter does not handle data of %s in all");
      case IMPORTER_KNOWN -> new Phrases("somebody imports the data", "nobody imports the data");
      case IMPORTER_INTERNATIONAL -> new Phrases("the importer is an international organisation", "the importer is no international organisation");
      case IMPORTER_CERTIFIED -> new Phrases("the importer is certified under %s", "the importer is not certified under %s");
      case IMPORTER_SUBJECT -> new Phrases("the importer is subject to %s", "the importer is not subject to %s");
      case IMPORTER_SAME_GROUP -> new Phrases("exporter and importer belong to one group", "exporter and importer do not belong to one group");
      case PARTY_PLACE -> new Phrases("the party handles the data in %s", "the party does not handle the data in %s");
      case DATA_IS -> new Phrases("the data are %s", "the data are not %s");
      case DATA_FORM -> new Phrases("the data move in the form %s", "the data do not move in the form %s");
      case DATA_KEY_PLACE -> new Phrases("the key or table of pseudonyms is kept in %s", "the key or table of pseudonyms is not kept in %s");
      case DATA_SECTOR -> new Phrases("the sector of the data is %s", "the sector of the data is not %s");
      case DATA_COLLECTED -> new Phrases("the data were collected in %s", "the data were not collected in %s");
      case DATA_MIXED -> new Phrases("the data were made together with data collected elsewhere", "the data were not mixed with data collected elsewhere");
      case SUBJECTS_IN -> new Phrases("the people are in %s", "the people are not in %s");
      case SUBJECTS_EMPLOYEES -> new Phrases("the people are employees", "the people are not employees");
      case SUBJECTS_MINORS -> new Phrases("the people are under 14", "the people are not under 14");
      case PURPOSE_STATED -> new Phrases("the flow says what it is for", "the flow does not say what it is for");
      case PURPOSE_BASIS -> new Phrases("the legal basis of the purpose is %s", "the legal basis of the purpose is not %s");
      case PURPOSE_NECESSARY -> new Phrases("the transfer is necessary for its purpose", "the transfer is not necessary for its purpose");
      case SAFEGUARD_GROUND -> new Phrases("the ground of the safeguard is %s", "the ground of the safeguard is not %s");
      case SAFEGUARD_WITH -> new Phrases("the safeguard is with %s", "the safeguard is not with %s");
      case SAFEGUARD_SUPPLEMENTARY -> new Phrases("%s is among the safeguard's supplementary measures", "%s is not among the safeguard's supplementary measures");
      case CHAIN_EXISTS -> new Phrases("the data came here by an earlier transfer under this law", "the data did not come here by an earlier transfer under this law");
      default -> byPath(property);
    };
  }

  /** What holds where the answer is that there is nothing of the kind. */
  static String nothing(Property property) {
    return switch (property) {
      case FLOW_VIA -> "it passes through no other country";
      case FROM_ZONE -> "the data come from no zone";
      case TO_ZONE -> "the data go to no zone";
      case IMPORTER_COUNTRY, IMPORTER_IN, IMPORTER_ROLE -> "nobody imports the data";
      case IMPORTER_SUBJECT -> "the importer is subject to none of the laws that are known";
      case DATA_KEY_PLACE -> "there is no key or table of pseudonyms at a known place";
      case DATA_SECTOR -> "no sector is given for the data";
      case DATA_MADE -> "the data were not made of other data";
      case TO_CLOSED -> "the provider offers what the data go to everywhere, as far as is known";
      case PURPOSE_BASIS -> "no legal basis is given";
      case SUBJECTS_IN -> "the data are of no people";
      case SAFEGUARD_GROUND -> "the safeguard names no ground";
      case SAFEGUARD_SUPPLEMENTARY -> "the safeguard has no supplementary measures";
      default -> nothingByPath(property);
    };
  }

  private static String nothingByPath(Property property) {
    Phrases phrases = byPath(property);
    return switch (property.path().substring(property.path().indexOf('.') + 1)) {
      case "targets" -> phrases.no().replace(" people in %s", " anybody");
      case "represented" -> phrases.no().replace(" in %s", "");
      case "zone" -> phrases.no().replace("%s", "a free-trade zone");
      case "city" -> phrases.no().replace("%s", "a city that is given");
      default -> phrases.no().replace("%s", property.type() == Property.Type.PLACES ? "any country" : "anything");
    };
  }

  /** What is asked for where nobody said. */
  static String unknown(Property property) {
    return switch (property) {
      case FLOW_MODE -> "how the data move";
      case FLOW_OCCASIONAL -> "whether it happens only occasionally";
      case DATA_IS -> "what the data are";
      case DATA_FORM -> "in which form the data move";
      case EXPORTER_EXPORTED, EXPORTER_EXPORTED_TWO_YEARS, EXPORTER_EXPORTED_IN_ALL -> "of how many people the exporter exports data";
      case EXPORTER_HANDLES -> "of how many people the exporter handles data in all";
      case IMPORTER_KNOWN -> "whether somebody imports the data";
      case IMPORTER_INTERNATIONAL -> "whether the importer is an international organisation";
      case IMPORTER_CERTIFIED -> "how the importer is certified";
      case IMPORTER_SUBJECT -> "which laws the importer is subject to";
      default -> property.meaning().replace("`", "");
    };
  }

  /** What exporter, importer and any other party have in common; a property without words of its own is told by its name. */
  private static Phrases byPath(Property property) {
    int dot = property.path().indexOf('.');
    String who = "the " + property.path().substring(0, Math.max(dot, 0));
    String what = property.path().substring(dot + 1);
    return switch (what) {
      case "country" -> new Phrases(who + " is established in %s", who + " is not established in %s");
      case "in" -> new Phrases(who + " has an establishment in %s", who + " has no establishment in %s");
      case "targets" -> new Phrases(who + " directs itself at people in %s", who + " does not direct itself at people in %s");
      case "represented" -> new Phrases(who + " has a representative in %s", who + " has no representative in %s");
      case "role" -> new Phrases(who + " is a %s", who + " is no %s");
      case "ciio" -> new Phrases(who + " is" + CIIO, who + " is not" + CIIO);
      case "public_authority" -> new Phrases(who + " is a public authority", who + " is no public authority");
      case "zone" -> new Phrases(who + " is registered in %s", who + " is not registered in %s");
      case "city" -> new Phrases(who + " is registered in %s", who + " is not registered in %s");
      case "handles" -> new Phrases(who + " handles data of %s in all", who + " does not handle data of %s in all");
      default -> named(who + "'s " + what.replace('_', ' ').replace('.', ' '), property.type());
    };
  }

  private static Phrases named(String fact, Property.Type type) {
    return switch (type) {
      case FLAG -> new Phrases(fact + " holds", fact + " does not hold");
      case PLACES -> new Phrases(fact + " is in %s", fact + " is not in %s");
      case WORDS, NUMBER, PARTY -> new Phrases(fact + " is %s", fact + " is not %s");
    };
  }
}
