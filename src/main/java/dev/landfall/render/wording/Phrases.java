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
      case FROM_KIND -> new Phrases("they come from %s", "they do not come from %s");
      case TO_PLACE -> new Phrases("the data go to %s", "the data do not go to %s");
      case TO_ZONE -> new Phrases("the data go to the zone %s", "the data do not go to the zone %s");
      case TO_KIND -> new Phrases("they go to %s", "they do not go to %s");
      case EXPORTER_EXPORTED -> new Phrases("in the calendar year the exporter exports %s", "in the calendar year the exporter does not export %s");
      case EXPORTER_EXPORTED_TWO_YEARS -> new Phrases("since 1 January of the year before the exporter has exported %s",
          "since 1 January of the year before the exporter has not exported %s");
      case EXPORTER_HANDLES -> new Phrases("the exporter handles data of %s in all", "the exporter does not handle data of %s in all");
      case IMPORTER_KNOWN -> new Phrases("somebody imports the data", "nobody imports the data");
      case IMPORTER_INTERNATIONAL -> new Phrases("the importer is an international organisation", "the importer is no international organisation");
      case IMPORTER_CERTIFIED -> new Phrases("the importer is certified under %s", "the importer is not certified under %s");
      case IMPORTER_SUBJECT -> new Phrases("the importer is subject to %s", "the importer is not subject to %s");
      case IMPORTER_SAME_GROUP -> new Phrases("exporter and importer belong to one group", "exporter and importer do not belong to one group");
      case PARTY_PLACE -> new Phrases("it handles the data in %s", "it does not handle the data in %s");
      case DATA_IS -> new Phrases("the data are %s", "the data are not %s");
      case DATA_FORM -> new Phrases("the data move in the form %s", "the data do not move in the form %s");
      case DATA_KEY_PLACE -> new Phrases("the key or table of pseudonyms is kept in %s", "the key or table of pseudonyms is not kept in %s");
      case DATA_SECTOR -> new Phrases("the data are of the sector %s", "the data are not of the sector %s");
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

  /** What exporter, importer and any other party have in common; a property without words of its own is told by its name. */
  private static Phrases byPath(Property property) {
    int dot = property.path().indexOf('.');
    String who = property.path().startsWith("party.") ? "it" : "the " + property.path().substring(0, Math.max(dot, 0));
    String what = property.path().substring(dot + 1);
    return switch (what) {
      case "country" -> new Phrases(who + " is established in %s", who + " is not established in %s");
      case "in" -> new Phrases(who + " has an establishment in %s", who + " has no establishment in %s");
      case "targets" -> new Phrases(who + " directs itself at people in %s", who + " does not direct itself at people in %s");
      case "represented" -> new Phrases(who + " has a representative in %s", who + " has no representative in %s");
      case "role" -> new Phrases(who + " is a %s", who + " is no %s");
      case "ciio" -> new Phrases(who + " is" + CIIO, who + " is not" + CIIO);
      case "public_authority" -> new Phrases(who + " is a public authority", who + " is no public authority");
      case "zone" -> new Phrases(who + " is registered in the zone %s", who + " is not registered in the zone %s");
      case "city" -> new Phrases(who + " is registered in %s", who + " is not registered in %s");
      case "handles" -> new Phrases(who + " handles data of %s in all", who + " does not handle data of %s in all");
      default -> named(who + "'s " + what.replace('_', ' '), property.type());
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
