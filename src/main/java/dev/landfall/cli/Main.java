package dev.landfall.cli;

/** Entry of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("landfall " + Main.class.getPackage().getImplementationVersion());
    }
}
