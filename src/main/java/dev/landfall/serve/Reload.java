package dev.landfall.serve;

/** What a page does while it is open: it fetches its next edition, and shows over itself what is wrong meanwhile. */
final class Reload {

  private static final String SCRIPT = """
      (() => {
        const bar = document.createElement('div');
        bar.id = 'problems';
        bar.hidden = true;
        bar.tabIndex = 0;
        bar.setAttribute('role', 'alert');
        bar.style.cssText = 'position: fixed; inset: auto 0 0 0; z-index: 2147483647; box-sizing: border-box; max-height: 60vh;'
            + 'overflow: auto; padding: 0.75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere;'
            + 'font: 0.875rem/1.45 ui-monospace, monospace; color: #fff; background: #7f1d1d';
        document.body.append(bar);
        const say = words => { bar.textContent = words; bar.hidden = !words; };
        const news = new EventSource('%s');
        let problems = '';
        news.addEventListener('page', event => { if (event.data !== '%d') location.reload(); });
        news.addEventListener('problems', event => say(problems = event.data));
        news.onopen = () => say(problems);
        news.onerror = () => say('landfall has ended: this page no longer follows the model\\n\\n' + problems);
        addEventListener('pagehide', () => news.close());
      })();
      """;

  private Reload() {}

  /** @param news where the server tells which edition it shows, and what is wrong; holds no quotes */
  static String script(String news, int edition) {
    return SCRIPT.formatted(news, edition);
  }
}
