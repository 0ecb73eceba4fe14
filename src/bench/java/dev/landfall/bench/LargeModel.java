package dev.landfall.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Prints a large model that looks like one of a company: parties in eight countries, each with services of an app and
 * stores, people and data of the country, papers for some of what crosses borders. Most flows stay in their service, most
 * of the others at home; one in twelve crosses a border. The same numbers give the same model.
 *
 * <p>{@code java LargeModel.java 1000 3000} runs it without being built.
 */
public final class LargeModel {

  private static final String[] COUNTRIES = {"DE", "IE", "GB", "CH", "CN", "IN", "JP", "US"};
  private static final String[] REGIONS = {"aws:eu-central-1", "aws:eu-west-1", "aws:eu-west-2", "aws:eu-central-2",
      "aws:cn-northwest-1", "aws:ap-south-1", "aws:ap-northeast-1", "aws:us-east-1"};
  private static final String[] FIELDS = {"Billing", "Catalogue", "Claims", "Loyalty", "Payroll", "Pricing", "Returns", "Shipping",
      "Support", "Warehouse", "Campaigns", "Identity", "Fraud", "Insights", "Search"};
  private static final String[] STORES = {"Orders", "Profiles", "Ledger", "Archive", "Events", "Tickets", "Index", "Backups"};
  private static final String[] CLASSES = {"contact", "payment_card", "location_track", "payroll", "health", "biometric"};

  /** Components of one service, itself and its app among them. */
  private static final int PER_SERVICE = 8;

  private static final int BORDER = 12;

  private final Random random = new Random(1);
  private final int components;
  private final int flows;
  private final StringBuilder text = new StringBuilder();
  private final List<Service> services = new ArrayList<>();

  /** @param kinds of data, by their numbers */
  private record Store(String name, List<Integer> kinds) {}

  private record Service(String name, int country, List<Store> stores) {}

  private LargeModel(int components, int flows) {
    this.components = components;
    this.flows = flows;
  }

  public static void main(String[] arguments) {
    System.out.print(of(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])));
  }

  static String of(int components, int flows) {
    LargeModel model = new LargeModel(components, flows);
    model.write();
    return model.text.toString();
  }

  private void write() {
    line("system \"Globex, %,d components and %,d flows\" {\n  as of 2026-11-01\n  laws gdpr, uk_gdpr, pipl, dsl\n}\n", components, flows);
    for (int i = 0; i < COUNTRIES.length; i++) {
      String country = COUNTRIES[i];
      line("party Globex%s \"Globex %s Ltd\" in %s group Globex%s", country, country, country, country.equals("CN") ? " not ciio" : "");
      line("location Site%s = %s", country, REGIONS[i]);
      line("subjects Customers%s in %s count %d", country, country, 50_000 * (i + 1));
      line("subjects Staff%s in %s count %d employees", country, country, 400 * (i + 1));
      for (int c = 0; c < CLASSES.length; c++) {
        line("data %s is %s of %s%s", data(i, c), CLASSES[c], CLASSES[c].equals("payroll") ? "Staff" : "Customers", country);
      }
      line("");
    }
    line("safeguard Clauses is scc module 1 from GlobexDE to GlobexIN since 2025-02-01 with tia 2026-02-01");
    line("safeguard Filing is cn_standard_contract from GlobexCN to GlobexDE since 2025-06-20 with pipia 2025-05-30, filing 2025-06-27\n");
    for (int i = 0; i < components / PER_SERVICE; i++) {
      service();
    }
    line("");
    Set<String> written = new LinkedHashSet<>();
    for (Service service : services) {
      written.add("Customers%s -> %s.App: %s, %s".formatted(COUNTRIES[service.country], service.name, data(service.country, 0), data(service.country, 2)));
    }
    while (written.size() < flows) {
      written.add(flow());
    }
    written.stream().limit(flows).forEach(this::line);
  }

  private void service() {
    int country = services.size() % COUNTRIES.length;
    String name = FIELDS[services.size() / COUNTRIES.length % FIELDS.length] + COUNTRIES[country]
        + (services.size() < COUNTRIES.length * FIELDS.length ? "" : "_" + services.size());
    List<Store> stores = new ArrayList<>();
    line("service %s at Site%s by Globex%s {", name, COUNTRIES[country], COUNTRIES[country]);
    line("  app App");
    for (int i = 0; i < PER_SERVICE - 2; i++) {
      Store store = new Store(name + "." + STORES[i], List.of(i % CLASSES.length, (i + 1) % CLASSES.length));
      stores.add(store);
      line("  store %s holds %s, %s for %d years", STORES[i], data(country, store.kinds.getFirst()), data(country, store.kinds.getLast()), i + 1);
    }
    line("}");
    services.add(new Service(name, country, stores));
  }

  /** From a store to another one, or to the app of another service: of what the store holds. */
  private String flow() {
    Service from = services.get(random.nextInt(services.size()));
    int luck = random.nextInt(BORDER);
    Service to = luck == 0 ? any() : luck < 5 ? atHome(from.country) : from;
    Store source = store(from);
    Store target = store(to);
    String name = target == source || random.nextInt(4) == 0 ? to.name + ".App" : target.name;
    return "%s -> %s: %s".formatted(source.name, name, data(from.country, source.kinds.get(random.nextInt(2))));
  }

  private Service any() {
    return services.get(random.nextInt(services.size()));
  }

  private Service atHome(int country) {
    Service found = any();
    while (found.country != country) {
      found = any();
    }
    return found;
  }

  private Store store(Service service) {
    return service.stores.get(random.nextInt(service.stores.size()));
  }

  private static String data(int country, int kind) {
    String name = CLASSES[kind];
    return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace("_", "") + COUNTRIES[country];
  }

  private void line(String format, Object... arguments) {
    text.append(arguments.length == 0 ? format : format.formatted(arguments)).append('\n');
  }
}
