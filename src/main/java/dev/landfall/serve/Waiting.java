package dev.landfall.serve;

/** What is shown while there is nothing to show yet. */
final class Waiting {

  private static final String PAGE = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Landfall</title>
      </head>
      <body>
      <main>
      <h1>No report yet</h1>
      <p>It appears here as soon as the model can be read.</p>
      </main>
      <script>
      %s</script>
      </body>
      </html>
      """;

  private Waiting() {}

  static String page(String script) {
    return PAGE.formatted(script);
  }
}
