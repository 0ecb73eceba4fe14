/** Floor 6: documents as HTML that can be mailed, printed and read without a network. It must not know what they are about. */
package dev.landfall.render.html;
