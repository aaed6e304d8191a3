/**
 * Reads the sample edition that the app brings along.
 *
 * <p>Threads: called on {@code cpu} threads; reads the app's own resources. May use: {@code model}, {@code content},
 * {@code importer.plan}, Jackson.
 */
@NullMarked
package app.broadsheet.importer.sample;

import org.jspecify.annotations.NullMarked;
