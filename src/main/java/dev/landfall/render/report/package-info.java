/**
 * The report: an assessment as one page of HTML that can be mailed, printed, and read without a network or scripts.
 *
 * <p>Floor 6. The story: {@link dev.landfall.render.report.Report} puts the page together; each section of it writes itself
 * with a {@link dev.landfall.render.report.Html}, the one place where text becomes markup. Everything is said in the
 * document; the script only sorts, filters, lights up and scrolls what is there. Each sentence of the page stands in it in
 * every language, as a {@link dev.landfall.render.report.Text}; what a pack or the engine says in English only is marked so.
 * It must not know where the page goes, nor how a verdict comes about.
 */
package dev.landfall.render.report;
