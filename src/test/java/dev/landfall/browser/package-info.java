/** Pages in a real browser: Debian's Chromium without a head. Where it is not installed, the tests say so and are skipped. */
package dev.landfall.browser;
