/** Floor 6: documents as Markdown. It must not know what the documents are about. */
package dev.landfall.render.markdown;
